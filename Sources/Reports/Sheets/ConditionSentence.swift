import Guides

/// A condition in words, with the questions and the choices that it names.
struct ConditionSentence {
  let sheet: QuestionnaireSheet
  /// Whether a question is named by its words too, or by its number alone.
  let isFull: Bool

  private var words: SheetWords { sheet.words }

  /// Such as « la réponse à la question 4 est « Non » ».
  func markup(_ condition: Condition) -> [Markup] {
    switch condition {
    case .isChoice(let question, let choice):
      sentence("condition.is", question, ["choice": name(choice, question)])
    case .not(.isChoice(let question, let choice)):
      sentence("condition.is-not", question, ["choice": name(choice, question)])
    case .isOneOf(let question, let choices):
      sentence("condition.in", question, ["choices": names(choices, question)])
    case .not(.isOneOf(let question, let choices)):
      sentence("condition.not-in", question, ["choices": names(choices, question)])
    case .contains(let question, let choice):
      sentence("condition.contains", question, ["choice": name(choice, question)])
    case .not(.contains(let question, let choice)):
      sentence("condition.lacks", question, ["choice": name(choice, question)])
    case .isAnswered(let question): sentence("condition.answered", question, [:])
    case .not(.isAnswered(let question)): sentence("condition.unanswered", question, [:])
    case .compares(let question, let comparison, let bound):
      sentence(key(comparison), question, ["bound": [.neutral(String(bound))]])
    case .level(let domain, let test): level(domain, test)
    case .not(let inner): words.sentence("condition.not", ["condition": markup(inner)])
    case .and(let parts): join(parts, "list.and")
    case .or(let parts): join(parts, "condition.or")
    }
  }

  private func sentence(
    _ key: String,
    _ question: String,
    _ holes: [String: [Markup]]
  ) -> [Markup] {
    words.sentence(key, holes.merging(["question": name(question)]) { $1 })
  }

  private func name(_ question: String) -> [Markup] {
    guard let number = sheet.number(question), let asked = sheet.questionnaire.question(question)
    else { return [.neutral(question)] }
    let numbered: [String: [Markup]] = ["number": [.neutral(String(number))]]
    guard isFull else { return words.sentence("condition.question", numbered) }
    return words.sentence(
      "condition.question-in-full",
      numbered.merging(["text": [sheet.ask(asked)]]) { $1 }
    )
  }

  private func name(_ choice: String, _ question: String) -> [Markup] {
    guard let asked = sheet.questionnaire.question(question), let chosen = asked.choice(choice)
    else { return [.neutral(choice)] }
    return sheet.quoted(sheet.choice(chosen, of: asked))
  }

  private func names(_ choices: [String], _ question: String) -> [Markup] {
    sheet.joined(choices.map { name($0, question) }, by: "condition.or")
  }

  private func join(_ parts: [Condition], _ word: String) -> [Markup] {
    let sentences = parts.map { part -> [Markup] in
      switch part {
      case .and, .or: [.neutral("(")] + markup(part) + [.neutral(")")]
      default: markup(part)
      }
    }
    return sheet.joined(sentences, by: word)
  }

  private func key(_ comparison: Condition.Comparison) -> String {
    switch comparison {
    case .less: "condition.less"
    case .atMost: "condition.at-most"
    case .greater: "condition.greater"
    case .atLeast: "condition.at-least"
    }
  }

  private func level(_ domain: String, _ test: Condition.LevelTest) -> [Markup] {
    let name =
      domain == Questionnaire.overall
      ? [words("condition.overall")]
      : words.sentence("condition.domain", ["domain": [sheet.domainTitle(domain)]])
    func sentence(_ key: String, _ level: Int) -> [Markup] {
      let level = [Markup.neutral(String(level))]
      return words.sentence(key, ["name": name, "level": level])
    }
    return switch test {
    case .isLevel(let level): sentence("condition.level.is", level)
    case .isAtLeast(let level): sentence("condition.level.at-least", level)
    case .isAtMost(let level): sentence("condition.level.at-most", level)
    case .isUnknown: words.sentence("condition.level.unknown", ["name": name])
    }
  }
}
