import Testing

@testable import Locales

struct `Numbers of a phrasebook` {
  @Test(arguments: [
    (0, "0", "0"),
    (999, "999", "999"),
    (1_000, "1\u{202F}000", "1,000"),
    (123_456, "123\u{202F}456", "123,456"),
    (-1_234_567, "−1\u{202F}234\u{202F}567", "−1,234,567"),
    (
      Int.min, "−9\u{202F}223\u{202F}372\u{202F}036\u{202F}854\u{202F}775\u{202F}808",
      "−9,223,372,036,854,775,808"
    ),
  ])
  func `are grouped by thousands`(_ number: Int, _ french: String, _ english: String) {
    #expect(Phrasebook.french.integer(number) == french)
    #expect(Phrasebook.english.integer(number) == english)
  }

  @Test(arguments: [
    (0.0, 1, "0,0", "0.0"),
    (1_234.56, 1, "1\u{202F}234,6", "1,234.6"),
    (0.05, 2, "0,05", "0.05"),
    (-0.04, 1, "0,0", "0.0"),
    (-2.5, 0, "−3", "−3"),
    (2.999, 2, "3,00", "3.00"),
    (1.5, -4, "2", "2"),
    (Double.nan, 1, "inconnu", "unknown"),
    (Double.infinity, 1, "inconnu", "unknown"),
    (1e300, 1, "inconnu", "unknown"),
  ])
  func `have the decimals asked`(
    _ number: Double,
    _ decimals: Int,
    _ french: String,
    _ english: String
  ) {
    #expect(Phrasebook.french.decimal(number, decimals: decimals) == french)
    #expect(Phrasebook.english.decimal(number, decimals: decimals) == english)
  }

  @Test func `may be shares`() {
    #expect(Phrasebook.french.percent(0.256) == "26\u{202F}%")
    #expect(Phrasebook.french.percent(0.256, decimals: 1) == "25,6\u{202F}%")
    #expect(Phrasebook.english.percent(-0.5) == "−50%")
  }
}
