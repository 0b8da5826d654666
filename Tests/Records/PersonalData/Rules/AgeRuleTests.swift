import Testing

struct `An age` {
  @Test(arguments: [
    ("83 ans", ["age?:83 ans"]),
    ("a 72ans", ["age?:72ans"]),
    ("âgé de soixante-douze ans", ["age?:soixante-douze ans"]),
    ("depuis 10 ans", []),
    ("il y a 5 ans", []),
    ("bail de 3 ans", []),
    ("18 à 25 ans", []),
    ("16-25 ans", []),
    ("60 ans et plus", []),
    ("130 ans", []),
    ("à l'âge de 64 ans", []),
  ])
  func `is a warning, and a duration is not one`(_ text: String, _ expected: [String]) {
    #expect(screening(text) == expected)
  }
}
