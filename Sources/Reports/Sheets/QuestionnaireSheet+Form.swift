import Guides
import Locales

extension QuestionnaireSheet {
  /// The questions, numbered, with boxes to tick and where to go on; no point is shown.
  var form: Markup {
    let logic = SkipLogic(questionnaire.questions)
    let items = questionnaire.questions.enumerated().map { index, question in
      Tag.li([.id(anchor(index)), .class("keep")], content(question, index, logic))
    }
    return Tag.section(
      [.labelledBy("form")],
      [
        Tag.h2([.id("form")], [words("paper.questions")]),
        Tag.ol([.class("questions")], items),
        Tag.p([.id("end"), .class("note")], [words("paper.end")]),
      ]
    )
  }

  private func anchor(_ index: Int) -> String { "question-\(index + 1)" }

  private func content(_ question: Question, _ index: Int, _ logic: SkipLogic) -> [Markup] {
    var content = [Tag.h3([.neutral("\(index + 1). "), ask(question)])]
    for rule in logic.rules[index] ?? [] { content.append(Tag.p([.class("rule")], words(rule))) }
    let advice = advice(question)
    if !advice.isEmpty { content.append(Tag.p(advice)) }
    if let hint = hint(question) { content.append(Tag.p([.class("small")], [hint])) }
    let boxes = boxes(question, logic.jumps[index] ?? [:])
    if !boxes.isEmpty { content.append(Tag.ul([.class("boxes")], boxes)) }
    return content + refusals(question)
  }

  /// The easier words and the reason, which the agent has at hand.
  private func advice(_ question: Question) -> [Markup] {
    let simple = question.simple.map { simple in
      words.sentence("paper.simple", ["text": [text("\(question.id)/simple", simple)]])
    }
    let why = question.why.map { why in
      words.sentence("paper.why", ["text": [text("\(question.id)/why", why)]])
    }
    return Array([simple, why].compactMap { $0 }.joined(separator: [.neutral(" ")]))
  }

  private func hint(_ question: Question) -> Markup? {
    switch question.form {
    case .someOf: words("paper.several")
    case .observation: words("paper.observed")
    case .number, .scale:
      question.bounds.map { bounds in
        words(
          question.form == .number ? "paper.number" : "paper.scale",
          ["first": .integer(bounds.lowerBound), "last": .integer(bounds.upperBound)]
        )
      }
    case .yesNo, .oneOf, .note: nil
    }
  }

  private func boxes(
    _ question: Question,
    _ jumps: [String: SkipLogic.Destination]
  ) -> [Markup] {
    guard question.form != .note else { return [] }
    return question.choices.map { choice in
      let jump = jumps[choice.id].map { [.neutral(" ")] + goTo($0) } ?? []
      return Tag.li([.class("box")], [self.choice(choice, of: question)] + jump)
    }
  }

  /// On one line and without elements of their own: they come back under every question.
  private func refusals(_ question: Question) -> [Markup] {
    guard question.form != .note, !question.nonAnswers.isEmpty else { return [] }
    let boxes = question.nonAnswers.map { reason in
      [Markup.neutral("☐\u{A0}"), words("nonAnswer.\(reason.rawValue)")]
    }
    return words.sentence(
      "paper.no-answer",
      ["reasons": Array(boxes.joined(separator: [.neutral(" ")]))]
    )
  }

  private func goTo(_ destination: SkipLogic.Destination) -> [Markup] {
    words.sentence("paper.jump", ["place": place(destination)])
  }

  private func place(_ destination: SkipLogic.Destination) -> [Markup] {
    switch destination {
    case .end: [Tag.a([.toPart("end")], [words("paper.to-end")])]
    case .question(let index):
      [
        Tag.a(
          [.toPart(anchor(index))],
          [words("paper.to-question", ["number": .text(String(index + 1))])]
        )
      ]
    }
  }

  private func words(_ rule: SkipLogic.Rule) -> [Markup] {
    let sentence = ConditionSentence(sheet: self, isFull: false)
    switch rule {
    case .unless(let earlier, let choices, let destination):
      let question = questionnaire.questions[earlier].id
      let condition =
        choices.count == 1
        ? Condition.isChoice(question: question, choice: choices[0])
        : .isOneOf(question: question, choices: choices)
      return words.sentence(
        "paper.unless",
        ["condition": sentence.markup(condition), "place": place(destination)]
      )
    case .onlyIf(let condition, let destination):
      return words.sentence(
        "paper.only-if",
        ["condition": sentence.markup(condition), "place": place(destination)]
      )
    }
  }
}
