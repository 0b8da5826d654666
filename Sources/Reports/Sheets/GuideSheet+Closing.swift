import Guides

extension GuideSheet {
  /// What could not be checked, what the sheet rests on, and until when.
  var footer: [Markup] {
    toVerify + words.sources(guide.review, in: guide.language) + words.dates(guide.review)
  }

  private var toVerify: [Markup] {
    let facts = guide.review.toVerify
    guard !facts.isEmpty else { return [] }
    return [Tag.h2([words("sheet.to-verify")]), Tag.ul(facts.map { Tag.li([own($0)]) })]
  }
}
