import Testing

@testable import Records

struct `Ordinary figures` {
  @Test(arguments: [
    ("2026", [true]), ("1899", [false]), ("3646", [true]), ("33700", [true]), ("33701", [false]),
    ("1 250,45 €", [true, true, true]), ("1250 euros", [true]),
    ("06 12 34 € ", [false, false, true]),
    ("0 809 401 401", [true, true, true, true]), ("0800 00 00 00", [true, true, true, true]),
    ("2 0800 00 00 00", [false, false, false, false, false]),
    ("0839 00 00 00", [false, false, false, false]),
    ("12 345 678 901 234 €", [false, false, true, true, true]),
  ])
  func `are years, amounts and numbers of services`(_ text: String, _ expected: [Bool]) {
    #expect(Reading(text, lexicon: .french).figures.map(\.isOrdinary) == expected)
  }
}
