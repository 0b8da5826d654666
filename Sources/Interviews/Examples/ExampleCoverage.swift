import Guides
import Records

/// What no example of a questionnaire comes to, each in the order of the file.
package struct ExampleCoverage: Sendable, Equatable {
  package let recommendations: [String]
  package let levels: [LevelPlace]
  package let gates: [String]
  package let alerts: [String]
  package let choices: [ChoicePlace]

  /// A level of a domain, or of the whole questionnaire.
  package struct LevelPlace: Sendable, Hashable {
    package let level: Int
    package let domain: String

    package init(_ level: Int, of domain: String) {
      self.level = level
      self.domain = domain
    }
  }

  /// A choice of a question.
  package struct ChoicePlace: Sendable, Hashable {
    package let question: String
    package let choice: String

    package init(_ choice: String, of question: String) {
      self.question = question
      self.choice = choice
    }
  }

  /// Whether the examples between them show everything.
  package var isComplete: Bool {
    recommendations.isEmpty && levels.isEmpty && gates.isEmpty && alerts.isEmpty && choices.isEmpty
  }

  init(of questionnaire: Questionnaire, by assessments: [Assessment]) {
    let shown = Set(assessments.flatMap { $0.recommendations.map(\.id) })
    let reached = Set(assessments.flatMap(\.levelPlaces))
    let chosen = Set(assessments.flatMap(\.choicePlaces))
    let gates = Set(assessments.flatMap { $0.gates.compactMap(\.name) })
    let alerts = Set(assessments.flatMap { $0.alerts.map(\.alert.id) })
    recommendations = questionnaire.recommendations.map(\.id).filter { !shown.contains($0) }
    levels = questionnaire.scalesInOrder.flatMap { domain, scale in
      scale.steps.map { LevelPlace($0.id, of: domain) }
    }.filter { !reached.contains($0) }
    self.gates = questionnaire.gatesInOrder.filter { !gates.contains($0) }
    self.alerts = questionnaire.alertsInOrder.filter { !alerts.contains($0) }
    choices = questionnaire.questions.flatMap { question in
      question.choices.map { ChoicePlace($0.id, of: question.id) }
    }.filter { !chosen.contains($0) }
  }
}

extension Assessment {
  fileprivate var levelPlaces: [ExampleCoverage.LevelPlace] {
    ([(Questionnaire.overall, level)] + domainLevels.map { ($0, $1) }).compactMap { domain, level in
      guard case .known(let number) = level else { return nil }
      return ExampleCoverage.LevelPlace(number, of: domain)
    }
  }

  fileprivate var choicePlaces: [ExampleCoverage.ChoicePlace] {
    relevance.questions.chosen(relevance.answers).map {
      ExampleCoverage.ChoicePlace($0.choice.id, of: $0.question.id)
    }
  }
}
