import Testing

@testable import Records

struct `A token` {
  @Test func `is an unbroken stretch of letters and digits`() {
    let tokens = Token.tokens(of: SeenText("L’Été, 14h30 à FR76 (10 €)"))
    #expect(tokens.map(\.text) == ["l", "ete", "14h30", "a", "fr76", "10"])
    #expect(tokens.map(\.shape) == [.letters, .letters, .mixed, .letters, .mixed, .digits])
  }

  @Test(arguments: [
    ("Odile", Token.Casing.capitalised), ("odile", .lower), ("ODILE", .upper), ("O", .upper),
    ("FR76", .upper), ("Œuvre", .capitalised), ("12", .lower), ("McKay", .capitalised),
  ])
  func `knows its capitals`(_ text: String, _ casing: Token.Casing) {
    #expect(Token.tokens(of: SeenText(text)).map(\.casing) == [casing])
  }
}
