package import Guides
import Locales
package import Records

/// What a visitor takes home of a guide: large print, boxes to tick, and nothing they said.
package struct GuideSheet: Sendable {
  let guide: Guide
  let words: SheetWords
  let places: [Place]
  let today: Day
  /// The titles of the guides that this one sends to, each in the language it is in.
  let titles: [String: Markup]

  /// `commune` is where the counter stands; without it the places are left to be written by hand.
  package init(
    _ guide: Guide,
    content: Content,
    commune: String?,
    words: SheetWords,
    today: Day
  ) {
    self.guide = guide
    self.words = words
    self.today = today
    places = commune.map { GuideSheet.places(for: guide, near: $0, in: content) } ?? []
    titles = content.titles(in: words.language)
  }

  /// The sheet as a page.
  package var page: Page {
    Page(
      language: words.language,
      title: guide.title,
      style: .takeHome,
      skip: words("sheet.skip"),
      header: header,
      main: [numbers, atHand, steps, otherWay, whereToGo, words.byHand].compactMap { $0 },
      footer: footer
    )
  }

  /// A text of the guide.
  func own(_ text: String) -> Markup { .text(text, language: guide.language) }

  private var header: [Markup] {
    var header = [Tag.h1([own(guide.title)])]
    if !guide.summary.isEmpty { header.append(Tag.p([own(guide.summary)])) }
    header.append(
      Tag.p([.class("small")], [words("sheet.minutes", ["n": .integer(guide.minutes)])])
    )
    if guide.status != .published { header.append(Tag.p([.class("note")], [words("sheet.draft")])) }
    if guide.review.isDue(on: today) {
      header.append(Tag.p([.class("note")], [words("guide.review-due")]))
    }
    return header
  }

  private var atHand: Markup? {
    guard !guide.atHand.isEmpty else { return nil }
    let items = guide.atHand.map { Tag.li([.class("box")], [own($0)]) }
    return Tag.part("at-hand", words("sheet.at-hand"), [Tag.ul([.class("boxes")], items)])
  }

  private var otherWay: Markup? {
    guard !guide.nonDigital.isEmpty else { return nil }
    return Tag.part("other-way", words("sheet.other-way"), [Tag.p(inline(guide.nonDigital))])
  }
}
