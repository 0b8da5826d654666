import Testing

@testable import Records

struct `Figures` {
  @Test(arguments: [
    ("06 12", ["06", "12"]),
    ("O6 l2 OO ll", ["06", "12", "00", "11"]),
    ("le loup", []),
    ("2A 999", ["2a", "999"]),
    ("2 B 12", ["2", "b", "12"]),
    ("zéro six quatre-vingt-dix", ["0", "6", "90"]),
    ("tel0612 14h30", ["0612", "14", "30"]),
    ("Il y a 3 ans", ["3"]),
  ])
  func `are read in digits, look-alikes and letters`(_ text: String, _ expected: [String]) {
    let digits = Reading(text, lexicon: .french).figures.map { figure in
      figure.digits.map { String($0, radix: 16) }.joined()
    }
    #expect(digits == expected)
  }

  @Test(arguments: [
    ("06 12", Figure.Joint.separators), ("06.12", .separators), ("06\n12", .separators),
    ("06 / 12", .separators), ("06 ... 12", .separators), ("06 clé 12", .labels),
    ("06 ou 12", .none),
    ("06 + 12", .none), ("06 € 12", .none), ("06 ---- 12", .none), ("14h30", .none),
    ("06h39h98h12", .separators),
  ])
  func `are joined by marks, by labels or not at all`(_ text: String, _ joint: Figure.Joint) {
    #expect(Reading(text, lexicon: .french).figures.dropFirst().first?.joint == joint)
  }
}
