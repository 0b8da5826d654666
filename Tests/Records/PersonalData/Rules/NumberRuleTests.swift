import Testing

struct `A number with a shape` {
  @Test(arguments: [
    ("secu 272129799864229", ["nir:272129799864229"]),
    ("2 72 12 97 998 642 29", ["nir:2 72 12 97 998 642 29"]),
    ("secu 2 99 07 2a 998 031 82", ["nir:2 99 07 2a 998 031 82"]),
    ("NIA 867049999500237", ["healthIdentifier:867049999500237"]),
    ("2 72 12 97 998 642 28", ["nirWithoutKey:2 72 12 97 998 642 28"]),
    ("2721297998642 clé 29", ["nir:2721297998642 clé 29"]),
    ("fiscal 32 43 569 433 510", ["taxNumber:32 43 569 433 510"]),
    ("CB 5130 0000 0000 7775", ["card:5130 0000 0000 7775"]),
    ("CB 5130 0000 0000 7776", ["digits:5130 0000 0000 7776"]),
    ("06 39 98 44 56 / 57", ["phone:06 39 98 44 56"]),
    ("6 39 98 44 56", ["phone:6 39 98 44 56"]),
    ("0809 401 401", []),
    ("08 39 98 44 56", ["digits:08 39 98 44 56"]),
  ])
  func `is known however it is cut up`(_ text: String, _ expected: [String]) {
    #expect(screening(text) == expected)
  }
}
