import Testing

struct `A link` {
  @Test(arguments: [
    ("https://exemple.fr/a?b=c fini", ["link:https://exemple.fr/a?b=c"]),
    ("http : // exemple.fr", ["link:http : // exemple.fr"]),
    ("www.exemple.fr", ["link:www.exemple.fr"]),
    ("bit.ly/x", ["link:bit.ly/x"]),
    ("https://www.impots.gouv.fr/accueil", []),
    ("https://www.impots.gouv.fr/?id=7", ["link:https://www.impots.gouv.fr/?id=7"]),
    ("https://gouv.fr.exemple.fr", ["link:https://gouv.fr.exemple.fr"]),
    ("leboncoin.fr", []),
  ])
  func `is refused unless it leads to a public service and no further`(
    _ text: String,
    _ expected: [String]
  ) {
    #expect(screening(text) == expected)
  }
}
