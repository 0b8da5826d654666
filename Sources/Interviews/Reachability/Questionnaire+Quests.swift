import Guides

extension Questionnaire {
  /// Everything that ought to be decided of a questionnaire.
  var quests: [Verdicts.Quest] {
    let asking: [Goal] = questions.filter { $0.askIf != nil }.flatMap { question -> [Goal] in
      [
        .asks(question: question.id), .asksForSure(question: question.id),
        .skips(question: question.id),
      ]
    }
    let advice = recommendations.map { Goal.recommends($0.id) }
    let refuted = conditioned.map { Goal.rulesOut(recommendation: $0.id) }
    let levels = scalesInOrder.flatMap { domain, scale in
      scale.steps.map { Goal.level($0.id, of: domain) }
    }
    let raised = gatesInOrder.map(Goal.gate) + alertsInOrder.map(Goal.alert)
    let ends: [Goal] = [.deadEnd, .deadEndAfterAnAnswer]
    let all: [Goal] = asking + advice + refuted + levels + raised + ends
    let answered: [Goal] = conditioned.filter { !$0.looksAtGaps }.map { .recommends($0.id) }
    return all.map { Verdicts.Quest(goal: $0) }
      + (answered + levels + [.deadEnd]).map { Verdicts.Quest(goal: $0, onlyAnswers: true) }
  }

  var conditioned: [Recommendation] { recommendations.filter { $0.condition != nil } }

  /// The scale of the whole, then that of each scored domain.
  var scalesInOrder: [(domain: String, scale: LevelScale)] {
    VisitScale.all(of: self).map { ($0.domain, $0.scale) }
  }

  /// The gates that the file names or that a choice carries, each once.
  var gatesInOrder: [String] {
    Set(gates.keys).union(questions.flatMap { $0.choices.compactMap(\.gate) }).sorted()
  }

  var alertsInOrder: [String] { alerts.keys.sorted() }
}

extension Recommendation {
  /// Whether the condition is meant for people who leave something without answer.
  var looksAtGaps: Bool {
    condition?.tests.contains { test in
      switch test {
      case .isAnswered, .level(_, .isUnknown): true
      default: false
      }
    } ?? false
  }
}
