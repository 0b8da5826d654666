import Guides
import Locales
import Records

/// The parts of a questionnaire by their identifiers, as its author wrote them.
struct QuestionnaireWords: Sendable {
  let say: Phrasebook
  let questionnaire: Questionnaire

  /// Such as `« Avez-vous une adresse mail ? » (email)`.
  func question(_ id: String) -> String {
    named(questionnaire.question(id)?.ask, id)
  }

  func choice(_ id: String, of question: String) -> String {
    named(questionnaire.question(question)?.choice(id)?.text, id)
  }

  func recommendation(_ id: String) -> String {
    named(questionnaire.recommendations.first { $0.id == id }?.title, id)
  }

  func recommendations(_ ids: [String]) -> String { say.list(ids.map(recommendation)) }

  /// The whole questionnaire, or the title of a domain.
  func scale(_ domain: String) -> String {
    guard domain != Questionnaire.overall else { return say("author.overall") }
    return named(questionnaire.domains.first { $0.id == domain }?.title, domain)
  }

  /// A level with the title that the scale of a domain gives it.
  func level(_ level: Level, of domain: String) -> String {
    guard case .known(let number) = level else { return say("level.\(level.code)") }
    let scale =
      domain == Questionnaire.overall
      ? questionnaire.overallLevels : questionnaire.domainLevels[domain]
    let title = scale?.steps.first { $0.id == number }?.title ?? ""
    guard !title.isEmpty else { return String(number) }
    return say("author.level", ["number": .integer(number), "title": .text(title)])
  }

  /// An answer in the words of its question.
  func answer(_ answer: Answer, to question: String) -> String {
    switch answer {
    case .choice(let id): choice(id, of: question)
    case .choices(let ids): say.list(ids.sorted().map { choice($0, of: question) })
    case .number(let number): String(number)
    case .nonAnswer(let reason): say("nonAnswer.\(reason.rawValue)")
    }
  }

  /// A condition as it is written in the file.
  func condition(_ condition: Condition?) -> String {
    condition.map { "\($0)" } ?? say("author.nothing")
  }

  private func named(_ text: String?, _ id: String) -> String {
    guard let text, !text.isEmpty else { return id }
    return say("author.named", ["text": .text(text), "id": .text(id)])
  }
}
