import Testing

struct `A long number` {
  @Test(arguments: [
    ("1234567", ["digits:1234567"]),
    ("123456", []),
    ("99 0011 2233", ["digits:99 0011 2233"]),
    ("2019 2020 2021", []),
    ("1 234 567 €", []),
    ("3646 3949 3960", []),
    ("12, 345, 678, 901", []),
    ("06 39 98 44", ["digits:06 39 98 44"]),
    ("192.168.1.1", []),
  ])
  func `is refused unless it is an amount, a year or a public number`(
    _ text: String,
    _ expected: [String]
  ) {
    #expect(screening(text) == expected)
  }
}
