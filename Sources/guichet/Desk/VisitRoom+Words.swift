import Guides
import Interviews
import Locales
import Terminal

extension VisitRoom {
  private var contentPath: String { "questionnaire/\(visit.interview.questionnaire.id)" }

  /// A text of a question in the language of the screen.
  func words(_ question: Question, _ part: String, _ original: String) -> String {
    say.translate("\(contentPath)/\(question.id)/\(part)", else: original)
  }

  func choiceText(_ question: Question, _ choice: Choice) -> String {
    // A yes-or-no question may leave its two words to the language.
    choice.text.isEmpty
      ? say("answer.\(choice.id)")
      : say.translate("\(contentPath)/\(question.id)/\(choice.id)", else: choice.text)
  }

  /// A choice to number, in the visitor's words too when they are others.
  func option(_ question: Question, _ choice: Choice) -> Ask.Option {
    let text = choiceText(question, choice)
    guard let theirs = inTheirWords("\(question.id)/\(choice.id)", choice.text, than: text)
    else { return Ask.Option(id: choice.id, label: text) }
    return Ask.Option(
      id: choice.id,
      label: say("desk.both", ["ours": .text(text), "theirs": .text(theirs)]),
      also: [text, theirs]
    )
  }

  /// Shows a text of the content in the visitor's language, when it says something else.
  func tellVisitor(_ key: String, _ original: String, than ours: String) {
    guard let visitor, let text = inTheirWords(key, original, than: ours) else { return }
    conversation.remark(
      "desk.visitor",
      ["language": .text(visitor.language.name), "text": .text(text)]
    )
  }

  private func inTheirWords(_ key: String, _ original: String, than ours: String) -> String? {
    guard let visitor else { return nil }
    // The two words of a yes-or-no question are the program's.
    let text =
      original.isEmpty
      ? key.split(separator: "/").last.map { visitor("answer.\($0)") } ?? ""
      : visitor.translate("\(contentPath)/\(key)", else: original)
    return text == ours ? nil : text
  }

  func title(_ recommendation: Recommendation) -> String {
    say.translate(
      "\(contentPath)/recommendation/\(recommendation.id)/title",
      else: recommendation.title
    )
  }

  func text(_ recommendation: Recommendation) -> String {
    say.translate(
      "\(contentPath)/recommendation/\(recommendation.id)/text",
      else: recommendation.text
    )
  }

  func alertText(_ alert: Alert) -> String {
    say.translate("\(contentPath)/alert/\(alert.id)", else: alert.text)
  }

  func gateText(_ name: String) -> String? {
    visit.interview.questionnaire.gates[name].map {
      say.translate("\(contentPath)/gate/\(name)", else: $0)
    }
  }

  func levelTitle(_ step: LevelStep) -> String {
    say.translate("\(contentPath)/level/\(step.id)/title", else: step.title)
  }

  func levelText(_ step: LevelStep) -> String {
    say.translate("\(contentPath)/level/\(step.id)/text", else: step.text)
  }

  /// An answer in the words of its question.
  ///
  /// Labels hold commas of their own: where nothing but the answer is read, a sign tells them apart better.
  func answerText(
    _ answer: Answer,
    to question: Question,
    separator: String? = nil
  ) -> String {
    switch answer {
    case .choice(let id): question.choice(id).map { choiceText(question, $0) } ?? id
    case .choices(let ids):
      join(
        question.choices.filter { ids.contains($0.id) }.map { choiceText(question, $0) },
        separator
      )
    case .number(let number): String(number)
    case .nonAnswer(let reason): say("nonAnswer.\(reason.rawValue)")
    }
  }

  private func join(_ texts: [String], _ separator: String?) -> String {
    separator.map { texts.joined(separator: $0) } ?? say.list(texts)
  }
}
