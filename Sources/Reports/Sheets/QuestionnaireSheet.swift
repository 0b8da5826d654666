package import Guides
import Locales

/// A questionnaire on paper: a blank form to fill in without a computer, then what it decides.
package struct QuestionnaireSheet: Sendable {
  let questionnaire: Questionnaire
  let words: SheetWords
  /// The titles of the guides that recommendations open.
  let titles: [String: Markup]

  /// The content gives the titles of the guides that are proposed.
  package init(_ questionnaire: Questionnaire, content: Content, words: SheetWords) {
    self.questionnaire = questionnaire
    self.words = words
    titles = content.titles(in: words.language)
  }

  /// The form, then the table of decisions on a page of its own.
  package var page: Page {
    Page(
      language: words.language,
      title: words.say.translate("\(path)/title", else: questionnaire.title),
      style: .form,
      skip: words("paper.skip"),
      header: header,
      main: [form] + decisions,
      footer: words.sources(questionnaire.review, in: Guide.mainLanguage)
        + words.dates(questionnaire.review)
    )
  }

  private var header: [Markup] {
    var header = [
      Tag.h1([text("title", questionnaire.title)]),
      Tag.p([
        words(
          "paper.edition",
          [
            "id": .text(questionnaire.id), "version": .text(String(questionnaire.version)),
            "n": .integer(questionnaire.minutes),
          ]
        )
      ]),
    ]
    if questionnaire.status != .published {
      header.append(Tag.p([.class("note")], [words("paper.draft")]))
    }
    if !questionnaire.notice.isEmpty {
      let notice = words.sentence(
        "paper.notice",
        ["text": [text("notice", questionnaire.notice)]]
      )
      header.append(Tag.p([.class("note")], notice))
    }
    return header + [Tag.p([words("paper.how")])]
  }
}
