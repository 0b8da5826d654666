import Testing

@testable import Records

struct `A period` {
  @Test(arguments: ["2026-W47", "2026-W53", "2026-11", "2027-01"])
  func `reads what it writes`(_ text: String) throws {
    #expect(try #require(Period(text)).description == text)
  }

  @Test func `a week and its month count in the same month`() throws {
    let week = try #require(Period("2026-W53"))
    #expect(week.month == Month(year: 2026, number: 12))
    #expect(Period("2026-12")?.month == week.month)
    #expect(Period("2026-12") != week)
  }

  @Test(arguments: ["", "2026", "2026-11-21", "2026-W54", "2026-13", "2026-11-21T10:00", "2026-Q4"])
  func `nothing finer than a week is read, nor anything else`(_ text: String) {
    #expect(Period(text) == nil)
  }
}
