import Guides

/// What is proposed, and when.
extension QuestionnaireSheet {
  var recommendations: [Markup] {
    let sentence = ConditionSentence(sheet: self, isFull: true)
    let ordered = questionnaire.recommendations.enumerated().sorted {
      ($0.element.priority, $0.offset) < ($1.element.priority, $1.offset)
    }
    let rows = ordered.map { _, recommendation in
      [
        [.neutral(String(recommendation.priority))], proposal(recommendation),
        recommendation.condition.map(sentence.markup) ?? [words("condition.otherwise")],
      ]
    }
    return table(
      [words("paper.recommendations")],
      ["paper.column.priority", "paper.column.proposal", "paper.column.condition"],
      rows
    )
  }

  private func proposal(_ recommendation: Recommendation) -> [Markup] {
    let title = [Tag.strong([title(recommendation)])]
    let text = text("recommendation/\(recommendation.id)/text", recommendation.text)
    var proposal = [
      recommendation.text.isEmpty
        ? title : words.sentence("paper.said", ["title": title, "text": [text]])
    ]
    if let id = recommendation.guide { proposal.append(guide(id)) }
    if let help = recommendation.help.flatMap(HelpKind.init) { proposal.append([words(key(help))]) }
    if recommendation.isOnSheet { proposal.append([words("paper.on-sheet")]) }
    return Array(proposal.joined(separator: [.neutral(" ")]))
  }

  private func key(_ help: HelpKind) -> String {
    switch help {
    case .franceServices: "paper.help.france-services"
    case .mediation: "paper.help.mediation"
    case .equipment: "paper.help.equipment"
    case .connection: "paper.help.connection"
    case .procedures: "paper.help.procedures"
    case .emergency: "paper.help.emergency"
    }
  }
}
