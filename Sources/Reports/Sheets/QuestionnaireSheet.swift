package import Guides
import Locales

/// A questionnaire on paper: a blank form to fill in without a computer, and what it decides.
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

  /// The blank form.
  package var page: Page {
    var header = header(words("paper.edition", edition))
    if !questionnaire.notice.isEmpty {
      let notice = words.sentence(
        "paper.notice",
        ["text": [text("notice", questionnaire.notice)]]
      )
      header.append(Tag.p([.class("note")], notice))
    }
    return page(header + [Tag.p([words("paper.how")])], main: [form])
  }

  /// Everything that the answers decide, for the team that signs it.
  package var decisionsPage: Page {
    page(header(words("paper.decisions-edition", edition)), main: decisions)
  }

  private func page(_ header: [Markup], main: [Markup]) -> Page {
    Page(
      language: words.language,
      title: words.say.translate("\(path)/title", else: questionnaire.title),
      style: .form,
      skip: words("paper.skip"),
      header: header,
      main: main,
      footer: words.sources(questionnaire.review, in: Guide.mainLanguage)
        + words.dates(questionnaire.review)
    )
  }

  private var edition: [String: Phrasebook.Value] {
    [
      "id": .text(questionnaire.id), "version": .text(String(questionnaire.version)),
      "n": .integer(questionnaire.minutes),
    ]
  }

  private func header(_ edition: Markup) -> [Markup] {
    let title = [Tag.h1([text("title", questionnaire.title)]), Tag.p([edition])]
    guard questionnaire.status != .published else { return title }
    return title + [Tag.p([.class("note")], [words("paper.draft")])]
  }
}
