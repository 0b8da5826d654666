package import Guides
import Locales
package import Records

/// What a visitor takes home of a visit: what was done, what comes next, where to go; no answer is on it.
package struct VisitSheet: Sendable {
  private let questionnaire: Questionnaire
  private let recommendations: [Recommendation]
  private let followed: [String]
  private let places: [Place]
  private let words: SheetWords
  private let today: Day
  private let titles: [String: Markup]

  /// `followed` names the guides that were followed, `places` those to send the visitor to.
  package init(
    _ questionnaire: Questionnaire,
    recommendations: [Recommendation],
    followed: [String],
    places: [Place],
    content: Content,
    words: SheetWords,
    today: Day
  ) {
    self.questionnaire = questionnaire
    self.recommendations = recommendations
    self.followed = followed
    self.places = places
    self.words = words
    self.today = today
    titles = content.titles(in: words.language)
  }

  /// The sheet as a page.
  package var page: Page {
    Page(
      language: words.language,
      title: words.say("sheet.visit"),
      style: .takeHome,
      skip: words("sheet.skip"),
      header: [
        Tag.h1([words("sheet.visit")]), Tag.p([.class("small")], [words.date(today)]),
      ],
      main: [done, next, words.whereToGo(places), words.byHand],
      footer: []
    )
  }

  /// The guides followed together, and room for what else was done.
  private var done: Markup {
    let items = followed.map { Tag.li([titles[$0] ?? .neutral($0)]) }
    let list = items.isEmpty ? [] : [Tag.ul(items)]
    return Tag.part("done", words("sheet.visit.done"), list + [words.lines(["sheet.write.notes"])])
  }

  /// What was proposed, each with a box to tick.
  private var next: Markup {
    guard !recommendations.isEmpty else {
      return Tag.part("next", words("sheet.visit.next"), [words.lines(["sheet.write.notes"])])
    }
    let items = recommendations.map { recommendation in
      Tag.li(
        [.class("box keep")],
        [Tag.h3([text(recommendation, "title", recommendation.title)])] + details(recommendation)
      )
    }
    return Tag.part("next", words("sheet.visit.next"), [Tag.ul([.class("boxes")], items)])
  }

  private func details(_ recommendation: Recommendation) -> [Markup] {
    var details: [Markup] = []
    if !recommendation.text.isEmpty {
      details.append(Tag.p([text(recommendation, "text", recommendation.text)]))
    }
    if let guide = recommendation.guide, let title = titles[guide] {
      details.append(Tag.p(words.sentence("sheet.visit.guide", ["title": [title]])))
    }
    return details
  }

  private func text(
    _ recommendation: Recommendation,
    _ part: String,
    _ original: String
  ) -> Markup {
    words.content(
      "questionnaire/\(questionnaire.id)/recommendation/\(recommendation.id)/\(part)",
      else: original
    )
  }
}
