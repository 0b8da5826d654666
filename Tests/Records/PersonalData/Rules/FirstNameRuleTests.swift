import Testing

struct `A first name` {
  @Test(arguments: [
    ("Jeanne Petitpas", ["name:Jeanne Petitpas"]),
    ("petitpas jeanne", ["name:petitpas jeanne"]),
    ("Karim B.", ["name:Karim B"]),
    ("avec fatima", ["name?:fatima"]),
    ("pierre tombale", []),
    ("la rose des vents", []),
    ("lycée Jeanne Petit", []),
    ("avec Rose demain", ["name?:Rose"]),
  ])
  func `is sure in company`(_ text: String, _ expected: [String]) {
    #expect(screening(text) == expected)
  }
}
