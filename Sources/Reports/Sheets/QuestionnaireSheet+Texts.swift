import Guides

extension QuestionnaireSheet {
  var path: String { "questionnaire/\(questionnaire.id)" }

  /// A text of the questionnaire under its place in the catalogues.
  func text(_ place: String, _ original: String) -> Markup {
    words.content("\(path)/\(place)", else: original)
  }

  func ask(_ question: Question) -> Markup { text("\(question.id)/ask", question.ask) }

  func choice(_ choice: Choice, of question: Question) -> Markup {
    text("\(question.id)/\(choice.id)", choice.text)
  }

  /// The number of a question on paper, from 1.
  func number(_ question: String) -> Int? {
    questionnaire.questions.firstIndex { $0.id == question }.map { $0 + 1 }
  }

  func title(_ recommendation: Recommendation) -> Markup {
    text("recommendation/\(recommendation.id)/title", recommendation.title)
  }

  func domainTitle(_ id: String) -> Markup {
    let title = questionnaire.domains.first { $0.id == id }?.title ?? id
    return text("domain/\(id)", title)
  }

  /// Several pieces in one breath, joined by a word: « a, b ou c ».
  func joined(_ items: [[Markup]], by word: String) -> [Markup] {
    guard let last = items.last, items.count > 1 else { return items.first ?? [] }
    let separator = words("list.separator")
    let others = items.dropLast().flatMap { $0 + [separator] }.dropLast()
    return words.sentence(word, ["first": Array(others), "last": last])
  }

  /// « a ».
  func quoted(_ piece: Markup) -> [Markup] { words.sentence("paper.quoted", ["text": [piece]]) }
}
