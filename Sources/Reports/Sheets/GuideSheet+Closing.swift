import Guides

extension GuideSheet {
  /// Blank lines for what the visitor wants to remember.
  var byHand: Markup {
    let keys = ["sheet.write.appointment", "sheet.write.place", "sheet.write.phone"]
    var items = keys.map { Tag.li([words($0)]) }
    items.append(Tag.li([.class("tall")], [words("sheet.write.notes")]))
    return part(
      "by-hand",
      words("sheet.by-hand"),
      [Tag.ul([.class("write")], items), Tag.p([.class("small")], [words("sheet.no-password")])]
    )
  }

  func lines(_ keys: [String]) -> Markup {
    Tag.ul([.class("write")], keys.map { Tag.li([words($0)]) })
  }

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
