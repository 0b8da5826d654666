import Testing

struct `Two capitals in a row` {
  @Test(arguments: [
    ("Xiu Zhao", ["name?:Xiu Zhao"]),
    ("K. Ouardi", ["name?:K. Ouardi"]),
    ("OUARDI Xiu", ["name?:OUARDI Xiu"]),
    ("Carte Vitale", []),
    ("Prime d'Activité", []),
    ("Demande Imprimée", []),
    ("Zhao, Xiu", []),
  ])
  func `are a warning when nothing explains them`(_ text: String, _ expected: [String]) {
    #expect(screening(text) == expected)
  }
}
