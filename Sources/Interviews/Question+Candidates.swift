import Guides
import Records

extension Question {
  /// Answers that between them show all that an answer can do: each choice, each side of each bound.
  func candidates(bounds mentioned: Set<Int>) -> [Answer] {
    let single = choices.map { Answer.choice($0.id) }
    let several = choices.map { Answer.choices([$0.id]) }
    return (single + several + numbers(mentioned).map(Answer.number)).filter(accepts)
  }

  /// Nothing changes between two numbers that no condition and no choice mentions.
  private func numbers(_ mentioned: Set<Int>) -> [Int] {
    var cuts = mentioned.union(choices.compactMap { Int($0.id) })
    cuts.formUnion(cuts.flatMap { [$0 - 1, $0 + 1] })
    if let bounds { cuts.formUnion([bounds.lowerBound, bounds.upperBound]) }
    return cuts.sorted()
  }

  /// Whether somebody can leave the question without answer.
  var canBeRefused: Bool { form == .note || !nonAnswers.isEmpty }

  /// The non-answer of somebody who would rather not say, or the nearest one that is allowed.
  var refusal: Answer? {
    let reason = nonAnswers.contains(.prefersNot) ? NonAnswer.prefersNot : nonAnswers.first
    return reason.map(Answer.nonAnswer)
  }
}

extension Condition {
  /// The tests at the leaves of the condition.
  var tests: [Condition] {
    switch self {
    case .not(let inner): inner.tests
    case .and(let parts), .or(let parts): parts.flatMap(\.tests)
    default: [self]
    }
  }

  /// The numbers that the condition mentions of one question.
  func numbers(about question: String) -> Set<Int> {
    Set(
      tests.flatMap { test -> [Int] in
        switch test {
        case .compares(question, _, let bound): [bound]
        case .isChoice(question, let choice), .contains(question, let choice):
          Int(choice).map { [$0] } ?? []
        case .isOneOf(question, let choices): choices.compactMap { Int($0) }
        default: []
        }
      }
    )
  }
}

extension Questionnaire {
  /// Every condition of the questionnaire.
  var conditions: [Condition] {
    questions.compactMap(\.askIf) + recommendations.compactMap(\.condition)
  }

  /// The answers that matter to a question, given what the conditions look at.
  func candidates(for question: Question) -> [Answer] {
    question.candidates(
      bounds: conditions.reduce(into: []) { $0.formUnion($1.numbers(about: question.id)) }
    )
  }
}
