import Guides

/// What a sheet rests on, and until when.
extension SheetWords {
  /// The sources of a text, named in its own language, under their heading.
  func sources(_ review: Review, in language: String) -> [Markup] {
    guard !review.sources.isEmpty else { return [] }
    let items = review.sources.map { source in
      let title = Markup.text(source.title, language: language)
      return Tag.li([source.url.flatMap(Attribute.toSite).map { Tag.a([$0], [title]) } ?? title])
    }
    return [Tag.h2([self("sheet.sources")]), Tag.ul(items)]
  }

  /// When a text was reviewed, and when it should be again.
  func dates(_ review: Review) -> [Markup] {
    guard let reviewed = review.reviewed else { return [] }
    let done = sentence("sheet.reviewed", ["date": [date(reviewed)]])
    guard let before = review.before else { return [Tag.p(done)] }
    let due = sentence("sheet.review-before", ["date": [date(before)]])
    return [Tag.p(done + [.neutral(" ")] + due)]
  }
}
