extension Condition: CustomStringConvertible {
  /// The condition as an author writes it; reading it again gives the same condition.
  package var description: String {
    switch self {
    case .isChoice(let question, let choice): "\(question) is \(choice)"
    case .isOneOf(let question, let choices):
      "\(question) in [\(choices.joined(separator: ", "))]"
    case .contains(let question, let choice): "\(question) contains \(choice)"
    case .isAnswered(let question): "\(question) is answered"
    case .compares(let question, let comparison, let number):
      "\(question) \(comparison.rawValue) \(number)"
    case .level(let domain, let test): "level \(domain) is \(test)"
    case .not(.isChoice(let question, let choice)): "\(question) is not \(choice)"
    case .not(.isAnswered(let question)): "\(question) is unanswered"
    case .not(let inner): "not (\(inner))"
    case .and(let parts): Condition.joined(parts, "and")
    case .or(let parts): Condition.joined(parts, "or")
    }
  }

  private static func joined(_ parts: [Condition], _ word: String) -> String {
    parts.map { part in
      switch part {
      case .and, .or: "(\(part))"
      default: part.description
      }
    }.joined(separator: " \(word) ")
  }
}

extension Condition.LevelTest: CustomStringConvertible {
  /// What follows `is` in a test of a level.
  package var description: String {
    switch self {
    case .isLevel(let level): "\(level)"
    case .isAtLeast(let level): "at least \(level)"
    case .isAtMost(let level): "at most \(level)"
    case .isUnknown: "unknown"
    }
  }
}
