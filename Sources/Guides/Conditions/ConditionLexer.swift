/// Cuts a condition into words, numbers and signs, each with its place.
struct ConditionLexer {
  struct Token: Equatable {
    let text: String
    /// In Unicode scalars from the start of the condition.
    let offset: Int
    let isSign: Bool

    var length: Int { text.unicodeScalars.count }
    var end: Int { offset + length }
    /// Whether it can name a question, a choice or a domain.
    var isName: Bool { !isSign && !ConditionLexer.reserved.contains(text) }
  }

  /// The words that no question and no choice can be called.
  static let reserved: Set<String> = [
    "and", "or", "not", "is", "in", "contains", "level", "answered", "unanswered",
  ]

  static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let start = index
      if isBlank(scalars[index]) {
        index += 1
        continue
      }
      index += 1
      let isSign = signs.contains(scalars[start])
      if isSign {
        let canGrow = scalars[start] == "<" || scalars[start] == ">"
        if canGrow, index < scalars.count, scalars[index] == "=" { index += 1 }
      } else {
        while index < scalars.count, !isBlank(scalars[index]), !signs.contains(scalars[index]) {
          index += 1
        }
      }
      tokens.append(Token(text: String(scalars[start..<index]), offset: start, isSign: isSign))
    }
    return tokens
  }

  private static let signs: Set<Unicode.Scalar> = ["(", ")", "[", "]", ",", "<", ">", "="]

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }
}
