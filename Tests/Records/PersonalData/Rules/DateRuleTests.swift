import Testing

struct `A full date` {
  @Test(arguments: [
    ("12/05/2021", ["date:12/05/2021"]),
    ("née le 12.05.51", ["birthDate:12.05.51"]),
    ("né 12 05 51", ["birthDate:12 05 51"]),
    ("12 05 51", []),
    ("1958-06-02", ["date:1958-06-02"]),
    ("31/02/2021", []),
    ("32/01/2021", []),
    ("12/03", []),
    ("né en 1947", ["birthDate:1947"]),
    ("née en avril 55", ["birthDate:55"]),
    ("ddn 14071949", ["birthDate:14071949"]),
    ("v 16.7.2", []),
  ])
  func `is refused, and is of birth after the word for it`(_ text: String, _ expected: [String]) {
    #expect(screening(text) == expected)
  }
}
