extension SheetWords {
  /// Blank lines for what the visitor wants to remember.
  var byHand: Markup {
    let keys = ["sheet.write.appointment", "sheet.write.place", "sheet.write.phone"]
    var items = keys.map { Tag.li([self($0)]) }
    items.append(Tag.li([.class("tall")], [self("sheet.write.notes")]))
    return Tag.part(
      "by-hand",
      self("sheet.by-hand"),
      [Tag.ul([.class("write")], items), Tag.p([.class("small")], [self("sheet.no-password")])]
    )
  }

  func lines(_ keys: [String]) -> Markup {
    Tag.ul([.class("write")], keys.map { Tag.li([self($0)]) })
  }
}

extension Tag {
  /// A part under its heading.
  static func part(
    _ id: String,
    _ heading: Markup,
    _ content: [Markup],
    kept: Bool = true
  ) -> Markup {
    section(
      kept ? [.class("keep"), .labelledBy(id)] : [.labelledBy(id)],
      [h2([.id(id)], [heading])] + content
    )
  }
}
