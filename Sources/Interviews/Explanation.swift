package import Guides
import Records

/// Why a recommendation is shown: the answers that caused it, and one answer that would have changed it.
package struct Explanation: Sendable, Equatable {
  /// The questions whose answers make the condition true, in order.
  package let causes: [String]
  /// The smallest change of one answer after which the recommendation is no longer shown.
  package let change: Change?

  /// Another answer to one question.
  package struct Change: Sendable, Equatable {
    package let question: String
    package let answer: Answer
  }
}

extension Interview {
  /// Why a recommendation is shown.
  package func explanation(of recommendation: Recommendation) -> Explanation {
    Explanation(
      causes: causes(of: recommendation),
      change: smallestChange(removing: recommendation)
    )
  }

  private func causes(of recommendation: Recommendation) -> [String] {
    guard let condition = recommendation.condition else { return [] }
    let evidence = Evidence(
      answers: assessment.relevance.answers,
      levels: assessment.domainLevels.merging(
        [Questionnaire.overall: assessment.level],
        uniquingKeysWith: { first, _ in first }
      )
    )
    let reasons = evidence.reasons(for: condition)
    var causes = Set(reasons.flatMap(\.questions))
    for domain in Set(reasons.flatMap(\.domains)) {
      causes.formUnion(strongestAnswers(in: domain).prefix(Interview.reasonsShown))
    }
    return assessment.relevance.questions.map(\.id).filter(causes.contains)
  }

  /// How many answers explain a level: more would not be read at a counter.
  package static let reasonsShown = 3

  /// The answers that count most in the level of a domain, strongest first.
  ///
  /// Up to the middle of the scale those that lost most points, above it those that earned most.
  package func strongestAnswers(in domain: String) -> [String] {
    let looksForStrengths = looksForStrengths(in: domain)
    let answers = assessment.relevance.answers
    let gates = Set(domain == Questionnaire.overall ? assessment.gates.map(\.question) : [])
    let gated = assessment.relevance.questions.map(\.id).filter(gates.contains)
    let ranked = assessment.relevance.questions.enumerated().compactMap { offset, question in
      let only = Scores(questionnaire, questions: [question], answers: answers)
      let score = domain == Questionnaire.overall ? only.overall : only.domains[domain] ?? Score()
      let weight = looksForStrengths ? score.earned : score.possible - score.earned
      return weight > 0 ? (weight: weight, offset: offset, id: question.id) : nil
    }
    let byWeight = ranked.sorted { ($1.weight, $0.offset) < ($0.weight, $1.offset) }.map(\.id)
    return gated + byWeight.filter { !gates.contains($0) }
  }

  /// Whether a level is explained by what goes well, above the middle of the scale, or by what does not.
  package func looksForStrengths(in domain: String) -> Bool {
    let level = domain == Questionnaire.overall ? assessment.level : assessment.domainLevels[domain]
    guard case .known(let number) = level else { return false }
    return number > 3
  }

  private func smallestChange(removing recommendation: Recommendation) -> Explanation.Change? {
    // Without the answers that do not count: nobody sees them, so nothing is said of them.
    let answers = assessment.relevance.answers
    var best: (distance: Int, change: Explanation.Change)?
    for question in assessment.relevance.questions {
      guard case .choice(let current) = answers[question.id],
        let position = question.choices.firstIndex(where: { $0.id == current })
      else { continue }
      for (index, choice) in question.choices.enumerated() where index != position {
        let distance = abs(index - position)
        if let best, best.distance <= distance { continue }
        var changed = answers
        changed[question.id] = .choice(choice.id)
        let other = Assessment(of: questionnaire, answers: changed)
        guard !other.recommendations.contains(where: { $0.id == recommendation.id }) else {
          continue
        }
        best = (distance, Explanation.Change(question: question.id, answer: .choice(choice.id)))
      }
    }
    return best?.change
  }
}

extension Evidence {
  /// The tests that give a condition the value it has, those that do not matter left out.
  fileprivate func reasons(for condition: Condition, being value: Truth = .yes) -> [Condition] {
    switch condition {
    case .not(let inner): reasons(for: inner, being: !value)
    case .and(let parts), .or(let parts):
      parts.filter { truth(of: $0) == value }.flatMap { reasons(for: $0, being: value) }
    default: [condition]
    }
  }
}
