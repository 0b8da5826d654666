import Testing

struct `A secret` {
  @Test(arguments: [
    ("mdp Azerty76", ["secret:Azerty76"]),
    ("mot de passe : chaton", ["secret:chaton"]),
    ("le mot de passe c'est 1952", ["secret:1952"]),
    ("code pin 8 1 4 4", ["secret:8 1 4 4"]),
    ("code wifi 8F3K2L9P", ["secret:8F3K2L9P"]),
    ("code sms 482913", ["secret:482913"]),
    ("mot de passe oublié", []),
    ("mot de passe de 12 caractères", []),
    ("code postal 76000", []),
    ("code 404", []),
    ("mdp. Chaton", []),
  ])
  func `is known by the word that announces it`(_ text: String, _ expected: [String]) {
    #expect(screening(text) == expected)
  }
}
