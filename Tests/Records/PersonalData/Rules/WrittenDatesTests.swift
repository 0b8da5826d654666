import Testing

struct `A date in words` {
  @Test(arguments: [
    ("né le 3 mars 1951", ["birthDate:3 mars 1951"]),
    ("1er janvier 1970", ["date:1er janvier 1970"]),
    ("née le trente et un mars 44", ["birthDate:trente et un mars 44"]),
    ("premier mai 2020", ["date:2020"]),
    ("mars 2026", []),
    ("le 3 mars", []),
    ("32 mars 2020", []),
  ])
  func `is seen whole`(_ text: String, _ expected: [String]) {
    #expect(screening(text) == expected)
  }
}
