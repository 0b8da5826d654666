import Testing

struct `A sensitive word` {
  @Test(arguments: [
    ("diabétique", ["health?:diabétique"]),
    ("garde à vue", ["justice?:vue"]),
    ("musulman", ["religion?:musulman"]),
    ("CFDT", ["union?:CFDT"]),
    ("arrêt maladie", []),
    ("Secours Catholique", []),
    ("syndicat de copropriété", []),
    ("casier judiciaire", []),
  ])
  func `is a warning outside the names of procedures`(_ text: String, _ expected: [String]) {
    #expect(screening(text) == expected)
  }
}
