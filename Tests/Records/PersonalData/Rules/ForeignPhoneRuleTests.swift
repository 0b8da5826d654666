import Testing

struct `A phone abroad` {
  @Test(arguments: [
    ("+44 7700 900123", ["foreignPhone:+44 7700 900123"]),
    ("00213 555 01 02 03", ["foreignPhone:00213 555 01 02 03"]),
    ("+33 (0)6 39 98 10 10", ["phone:+33 (0)6 39 98 10 10"]),
    ("+ 221 77 000 12 34", ["foreignPhone:+ 221 77 000 12 34"]),
    ("alt gr + 0", []),
    ("FranceConnect+ 12 fois", []),
  ])
  func `is known by the code of its country`(_ text: String, _ expected: [String]) {
    #expect(screening(text) == expected)
  }
}
