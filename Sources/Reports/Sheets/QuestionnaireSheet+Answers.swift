import Guides
import Locales

/// What each answer is worth, and what it raises by itself.
extension QuestionnaireSheet {
  var points: [Markup] {
    let scored = questionnaire.questions.filter { $0.choices.contains { !$0.points.isEmpty } }
    return table(
      [words("paper.points")],
      ["paper.column.question", "paper.column.points"],
      scored.map { [numbered($0), points(of: $0)] }
    )
  }

  private func numbered(_ question: Question) -> [Markup] {
    [.neutral("\(number(question.id) ?? 0). "), ask(question)]
  }

  /// Domain by domain, what each choice earns; then how much the question weighs, if not once.
  private func points(of question: Question) -> [Markup] {
    let domains = questionnaire.domains.map(\.id).filter { domain in
      question.choices.contains { $0.points[domain] != nil }
    }
    let sentences = domains.map { domain in
      let worth = question.choices.compactMap { choice in
        choice.points[domain].map { points in
          words.sentence(
            "paper.worth",
            ["choice": [self.choice(choice, of: question)], "points": [.neutral("\(points)")]]
          )
        }
      }
      return words.sentence(
        "paper.domain-worth",
        [
          "domain": [domainTitle(domain)],
          "worth": Array(worth.joined(separator: [.neutral(" · ")])),
        ]
      )
    }
    let points = Array(sentences.joined(separator: [.neutral(" ")]))
    guard question.weight != 1 else { return points }
    return points + [.neutral(" "), words("paper.weight", ["n": .integer(question.weight)])]
  }

  var gates: [Markup] {
    let rows = chosen { $0.atMost != nil }.map { question, choice in
      let sentence = choice.gate.flatMap { name in
        questionnaire.gates[name].map { text("gate/\(name)", $0) }
      }
      let limit = [Markup.neutral(String(choice.atMost ?? 0))]
      return [answer(choice, of: question), limit, [sentence ?? words("paper.none")]]
    }
    return table(
      [words("paper.gates")],
      ["paper.column.answer", "paper.column.at-most", "paper.column.said"],
      rows
    )
  }

  var alerts: [Markup] {
    let rows = chosen { $0.alert != nil }.map { question, choice in
      let alert = choice.alert.flatMap { questionnaire.alerts[$0] }
      let said = alert.map { text("alert/\($0.id)", $0.text) } ?? words("paper.none")
      let urgency = alert?.isUrgent == true ? [words("paper.urgent")] : []
      let parts = [[said], urgency, alert?.guide.map(guide) ?? []].filter { !$0.isEmpty }
      return [answer(choice, of: question), Array(parts.joined(separator: [.neutral(" ")]))]
    }
    return table([words("paper.alerts")], ["paper.column.answer", "paper.column.shown"], rows)
  }

  private func chosen(_ matches: (Choice) -> Bool) -> [(Question, Choice)] {
    questionnaire.questions.flatMap { question in
      question.choices.filter(matches).map { (question, $0) }
    }
  }

  /// « question 4 : « Non » ».
  private func answer(_ choice: Choice, of question: Question) -> [Markup] {
    words.sentence(
      "paper.answer",
      [
        "number": [.neutral(String(number(question.id) ?? 0))],
        "choice": quoted(self.choice(choice, of: question)),
      ]
    )
  }

  func guide(_ id: String) -> [Markup] {
    words.sentence("paper.guide", ["title": [titles[id] ?? .neutral(id)]])
  }
}
