import Testing

struct `A name that is announced` {
  @Test(arguments: [
    ("mme bellanger", ["name:mme bellanger"]),
    ("MONSIEUR TRAORE BLOQUE", ["name:MONSIEUR TRAORE"]),
    ("Madame N'Diaye", ["name:Madame N'Diaye"]),
    ("M. et Mme Petit", ["name:M. et Mme Petit"]),
    ("il s'appelle kenan", ["name:kenan"]),
    ("nom : OUARDI", ["name:OUARDI"]),
    ("son fils Mathis", ["name:Mathis"]),
    ("usager : OUARDI", ["name?:OUARDI"]),
    ("Mme T. revient", ["name?:Mme T"]),
    ("madame revient demain", []),
    ("m. a compris", []),
    ("son fils habite loin", []),
    ("3 m. de fil", []),
    ("au nom de la société", []),
    ("le site s'appelle Ficoba", []),
  ])
  func `is seen in any case, and a verb is not one`(_ text: String, _ expected: [String]) {
    #expect(screening(text) == expected)
  }
}
