package import Guides
package import Records

/// What follows from some answers, and from nothing else: levels, gates, alerts, recommendations.
package struct Assessment: Sendable, Equatable {
  package let relevance: Relevance
  package let scores: Scores
  /// The level of every domain with a scale.
  package let domainLevels: [String: Level]
  package let level: Level
  package let gates: [RaisedGate]
  package let alerts: [RaisedAlert]
  /// By priority, then in the order of the file.
  package let recommendations: [Recommendation]
  package let notAssessed: [NotAssessed]

  package init(of questionnaire: Questionnaire, answers: [String: Answer]) {
    relevance = Relevance(of: questionnaire, answers: answers)
    gates = relevance.questions.gates(relevance.answers)
    scores = relevance.scores
    var levels = scores.levels(in: questionnaire, atMost: gates.map(\.atMost).min())
    let evidence = Evidence(answers: relevance.answers, levels: levels)
    level = levels.removeValue(forKey: Questionnaire.overall) ?? .unknown
    domainLevels = levels
    alerts = relevance.questions.chosen(relevance.answers).compactMap { question, choice in
      choice.alert.flatMap { questionnaire.alerts[$0] }
        .map { RaisedAlert(question: question.id, alert: $0) }
    }
    let verdicts = questionnaire.recommendations.map { recommendation in
      (recommendation, recommendation.condition.map(evidence.truth) ?? .no)
    }
    let shown = verdicts.filter { $0.1 == .yes }.map(\.0)
    recommendations =
      shown.isEmpty
      ? questionnaire.recommendations.filter { $0.condition == nil }
      : shown.enumerated()
        .sorted { ($0.element.priority, $0.offset) < ($1.element.priority, $1.offset) }
        .map(\.element)
    let open = relevance.openQuestions(in: questionnaire.scoredDomains)
    notAssessed = verdicts.filter { $0.1 == .unknown }.map { recommendation, _ in
      let tests = recommendation.condition.map { evidence.unknownTests(in: $0) } ?? []
      return NotAssessed(
        recommendation: recommendation,
        missing: open.filter { $0.settles(tests) }.map(\.id)
      )
    }
  }
}

/// An alert and the question whose answer raised it.
package struct RaisedAlert: Sendable, Equatable {
  package let question: String
  package let alert: Alert
}

/// A recommendation that nobody can judge yet, and the asked questions that would tell.
package struct NotAssessed: Sendable, Equatable {
  package let recommendation: Recommendation
  package let missing: [String]
}

extension Evidence {
  /// The tests on which an unknown condition depends.
  fileprivate func unknownTests(in condition: Condition) -> [Condition] {
    guard truth(of: condition) == .unknown else { return [] }
    return switch condition {
    case .not(let inner): unknownTests(in: inner)
    case .and(let parts), .or(let parts): parts.flatMap(unknownTests)
    default: [condition]
    }
  }
}

extension Relevance {
  /// What each asked question can still tell, worked out once for all recommendations.
  fileprivate func openQuestions(in scored: [String]) -> [OpenQuestion] {
    questions.map { question in
      let isOpen = answers[question.id]?.isGiven != true
      return OpenQuestion(
        id: question.id,
        domains: isOpen
          ? scored.filter { domain in question.choices.contains { $0.points[domain] != nil } } : []
      )
    }
  }
}

/// An asked question and the scored domains that its answer would move, when it has none.
private struct OpenQuestion {
  let id: String
  let domains: [String]

  /// Whether a test reads the question, or a level that it leaves open.
  func settles(_ tests: [Condition]) -> Bool {
    tests.contains { test in
      test.questions.contains(id)
        || !domains.isEmpty
          && test.domains.contains { $0 == Questionnaire.overall || domains.contains($0) }
    }
  }
}
