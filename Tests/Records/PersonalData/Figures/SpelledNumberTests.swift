import Testing

@testable import Records

struct `A number in letters` {
  /// The way of France and that of Belgium and Switzerland.
  @Test func `is read from zero to ninety-nine`() {
    for value in 0...99 {
      for spelling in spellings(of: value) {
        let words = Token.tokens(of: SeenText(spelling))
        let number = SpelledNumber(words[...])
        #expect(number?.value == value, "\(spelling)")
        #expect(number?.tokenCount == words.count, "\(spelling)")
      }
    }
  }

  @Test(arguments: [
    ("vingt deux six", 22, 2), ("quatre vingts quatre", 84, 3), ("dix six", 10, 1),
    ("soixante et deux", 60, 1), ("trente et", 30, 1), ("quatre six", 4, 1),
  ])
  func `stops where the next one starts`(_ text: String, _ value: Int, _ count: Int) {
    let number = SpelledNumber(Token.tokens(of: SeenText(text))[...])
    #expect(number?.value == value)
    #expect(number?.tokenCount == count)
  }

  @Test(arguments: ["", "maison", "et un", "vingtaine"])
  func `is not in other words`(_ text: String) {
    #expect(SpelledNumber(Token.tokens(of: SeenText(text))[...]) == nil)
  }

  private let small = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
  ]

  private func spellings(of value: Int) -> [String] {
    guard value >= 20 else { return [small[value]] }
    let tens = ["vingt", "trente", "quarante", "cinquante", "soixante"]
    var spellings: [String] = []
    switch value {
    case 20..<70: spellings = ["\(tens[value / 10 - 2])\(unit(value % 10, hasAnd: true))"]
    case 70..<80: spellings = ["soixante\(unit(value - 60, hasAnd: true))"]
    case 80: spellings = ["quatre-vingts"]
    default: spellings = ["quatre-vingt\(unit(value - 80, hasAnd: false))"]
    }
    if value >= 70 {
      let old = ["septante", "octante", "nonante"][value / 10 - 7]
      spellings.append("\(old)\(unit(value % 10, hasAnd: true))")
    }
    return spellings + spellings.map { $0.replacing("-", with: " ").uppercased() }
  }

  private func unit(_ value: Int, hasAnd: Bool) -> String {
    switch value {
    case 0: ""
    case 1, 11: (hasAnd ? " et " : "-") + small[value]
    default: "-" + small[value]
    }
  }
}
