package import Guides
package import Records

/// What conditions may look at: the answers that count, and the levels they give.
package struct Evidence: Sendable {
  package var answers: [String: Answer]
  package var levels: [String: Level]

  package init(answers: [String: Answer], levels: [String: Level] = [:]) {
    self.answers = answers
    self.levels = levels
  }

  /// Whether a condition holds; a test on a question without answer is unknown.
  package func truth(of condition: Condition) -> Truth {
    switch condition {
    case .isChoice(let question, let choice):
      test(question) { $0.selects(choice) }
    case .isOneOf(let question, let choices):
      test(question) { answer in choices.contains { answer.selects($0) } }
    case .contains(let question, let choice):
      test(question) { $0.selects(choice) }
    case .isAnswered(let question):
      Truth(answers[question]?.isGiven ?? false)
    case .compares(let question, let comparison, let bound):
      test(question) { $0.number.map { comparison.holds($0, bound) } }
    case .level(let domain, let levelTest):
      truth(of: levelTest, for: levels[domain] ?? .unknown)
    case .not(let inner): !truth(of: inner)
    case .and(let parts): .all(parts.map(truth))
    case .or(let parts): .any(parts.map(truth))
    }
  }

  private func test(_ question: String, _ holds: (Answer) -> Bool?) -> Truth {
    guard let answer = answers[question], answer.isGiven, let result = holds(answer) else {
      return .unknown
    }
    return Truth(result)
  }

  private func truth(of test: Condition.LevelTest, for level: Level) -> Truth {
    guard case .known(let number) = level else { return test == .isUnknown ? .yes : .unknown }
    return switch test {
    case .isLevel(let wanted): Truth(number == wanted)
    case .isAtLeast(let wanted): Truth(number >= wanted)
    case .isAtMost(let wanted): Truth(number <= wanted)
    case .isUnknown: .no
    }
  }
}

extension Answer {
  fileprivate func selects(_ choice: String) -> Bool {
    switch self {
    case .choice(let id): id == choice
    case .choices(let ids): ids.contains(choice)
    case .number(let number): String(number) == choice
    case .nonAnswer: false
    }
  }

  fileprivate var number: Int? {
    switch self {
    case .number(let number): number
    case .choice(let id): Int(id)
    case .choices, .nonAnswer: nil
    }
  }
}

extension Condition.Comparison {
  fileprivate func holds(_ number: Int, _ bound: Int) -> Bool {
    switch self {
    case .less: number < bound
    case .atMost: number <= bound
    case .greater: number > bound
    case .atLeast: number >= bound
    }
  }
}
