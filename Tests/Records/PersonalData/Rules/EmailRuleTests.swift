import Testing

struct `An e-mail address` {
  @Test(arguments: [
    ("j.petitpas@exemple.fr", ["email:j.petitpas@exemple.fr"]),
    ("jp @ exemple . fr", ["email:jp @ exemple . fr"]),
    ("jp76 arobase exemple point fr", ["email:jp76 arobase exemple point fr"]),
    ("jp (at) exemple.fr", ["email:jp (at) exemple.fr"]),
    ("jp[at]exemple[dot]fr", ["email:jp[at]exemple[dot]fr"]),
    ("j p @ e x . f r", ["email:j p @ e x . f r"]),
    ("s.ouardi gmail", ["email:s.ouardi gmail"]),
    ("une adresse gmail", []),
    ("le @ : alt gr + 0", []),
    ("taper l'arobase du clavier", []),
  ])
  func `is known by its sign, written, spelled or forgotten`(_ text: String, _ expected: [String]) {
    #expect(screening(text) == expected)
  }
}
