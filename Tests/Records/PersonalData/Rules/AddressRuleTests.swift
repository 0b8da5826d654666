import Testing

struct `An address` {
  @Test(arguments: [
    ("12 rue des Peupliers", ["address:12 rue des Peupliers"]),
    ("12bis, bd neuf", ["address:12bis, bd neuf"]),
    ("8 PLACE DU MARCHE", ["address:8 PLACE DU"]),
    ("rue Victor Hugo", ["address?:rue Victor"]),
    ("habite impasse Cauchoise", ["address:impasse Cauchoise"]),
    ("76200 Dieppe", ["address?:76200 Dieppe"]),
    ("BP 1234", ["address:BP 1234"]),
    ("3 places libres", []),
    ("10 cours en ligne", []),
    ("33700 Merci", []),
    ("à sa place. Il attend", []),
  ])
  func `is refused with its number and a warning without`(_ text: String, _ expected: [String]) {
    #expect(screening(text) == expected)
  }
}
