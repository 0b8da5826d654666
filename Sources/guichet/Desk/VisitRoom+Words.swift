import Guides
import Interviews
import Locales

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
  func answerText(_ answer: Answer, to question: Question) -> String {
    switch answer {
    case .choice(let id): question.choice(id).map { choiceText(question, $0) } ?? id
    case .choices(let ids):
      say.list(question.choices.filter { ids.contains($0.id) }.map { choiceText(question, $0) })
    case .number(let number): String(number)
    case .nonAnswer(let reason): say("nonAnswer.\(reason.rawValue)")
    }
  }
}
