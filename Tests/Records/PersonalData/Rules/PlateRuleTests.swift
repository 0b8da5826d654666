import Testing

struct `A number plate` {
  @Test(arguments: [
    ("AB-999-ZX", ["plate:AB-999-ZX"]),
    ("YY456YY", ["plate:YY456YY"]),
    ("voiture zz 123 zz", ["plate:zz 123 zz"]),
    ("plaque 998 XYZ 76", ["plate:998 XYZ 76"]),
    ("de 123 de", []),
    ("le 115 ne répond pas", []),
    ("AB-999-OI", []),
  ])
  func `is known with its hyphens or the word for it`(_ text: String, _ expected: [String]) {
    #expect(screening(text) == expected)
  }
}
