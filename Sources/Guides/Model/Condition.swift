/// The closed language in which content says when a question or a recommendation applies.
package indirect enum Condition: Sendable, Hashable {
  case isChoice(question: String, choice: String)
  case isOneOf(question: String, choices: [String])
  case contains(question: String, choice: String)
  case isAnswered(question: String)
  case compares(question: String, Comparison, Int)
  case level(domain: String, LevelTest)
  case not(Condition)
  case and([Condition])
  case or([Condition])
}

extension Condition {
  /// How a number or a point of a scale is compared.
  package enum Comparison: String, Sendable, Hashable {
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
  }

  /// What is asked of a level; the domain `overall` names the level of the whole questionnaire.
  package enum LevelTest: Sendable, Hashable {
    case isLevel(Int)
    case isAtLeast(Int)
    case isAtMost(Int)
    case isUnknown
  }

  /// The questions that the condition reads, directly and not through a level.
  package var questions: Set<String> {
    switch self {
    case .isChoice(let question, _), .isOneOf(let question, _), .contains(let question, _),
      .isAnswered(let question), .compares(let question, _, _):
      [question]
    case .level: []
    case .not(let inner): inner.questions
    case .and(let parts), .or(let parts): parts.reduce(into: []) { $0.formUnion($1.questions) }
    }
  }

  /// The domains whose level the condition reads.
  package var domains: Set<String> {
    switch self {
    case .level(let domain, _): [domain]
    case .not(let inner): inner.domains
    case .and(let parts), .or(let parts): parts.reduce(into: []) { $0.formUnion($1.domains) }
    default: []
    }
  }
}
