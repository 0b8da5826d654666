import Testing

@testable import Locales

struct `Dates of a phrasebook` {
  @Test(arguments: [
    ("2026-10", "octobre 2026", "October 2026"),
    ("2026-01", "janvier 2026", "January 2026"),
    ("2026-13", "2026-13", "2026-13"),
    ("2026-1", "2026-1", "2026-1"),
    ("26-01", "26-01", "26-01"),
    ("demain", "demain", "demain"),
    ("", "", ""),
  ])
  func `say a month`(_ code: String, _ french: String, _ english: String) {
    #expect(Phrasebook.french.month(code) == french)
    #expect(Phrasebook.english.month(code) == english)
  }

  @Test(arguments: [
    (2026, 11, 21, "21 novembre 2026", "21 November 2026"),
    (2026, 10, 1, "1er octobre 2026", "1 October 2026"),
    (2026, 13, 2, "2 ‹month.13› 2026", "2 ‹month.13› 2026"),
  ])
  func `say a day`(_ year: Int, _ month: Int, _ day: Int, _ french: String, _ english: String) {
    #expect(Phrasebook.french.date(year: year, month: month, day: day) == french)
    #expect(Phrasebook.english.date(year: year, month: month, day: day) == english)
  }
}
