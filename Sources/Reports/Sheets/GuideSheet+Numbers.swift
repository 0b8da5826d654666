import Guides

extension GuideSheet {
  /// In an emergency, who to call comes before anything else.
  var numbers: Markup? {
    guard guide.kind == .emergency else { return nil }
    let steps = guide.steps.map { (Optional($0.title), $0.blocks.flatMap(texts)) }
    let entries = EmergencyNumbers(in: steps + [(nil, [guide.nonDigital])]).entries
    guard !entries.isEmpty else { return nil }
    let items = entries.map { entry in
      let numbers = entry.numbers.joined(separator: " · ")
      let title = entry.title.map { [Tag.strong([own($0)]), Markup.neutral(" · ")] } ?? []
      let sentence = title + withNumbersInOrder(entry.sentence)
      return Tag.li([large(numbers)] + sentence)
    }
    return Tag.part("numbers", words("sheet.numbers"), [Tag.ul([.class("numbers")], items)])
  }

  /// What a block tells the visitor; the questions name no number.
  private func texts(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let inlines), .trouble(let inlines): [plain(inlines)]
    case .bullets(let items), .numbered(let items): items.map(plain)
    case .callout(let kind, let inlines): isShown(kind) ? [plain(inlines)] : []
    case .branch: []
    }
  }

  /// The words alone; a sentence that sends elsewhere keeps only its own.
  private func plain(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .strong(let text), .emphasis(let text), .term(let text): text
      case .link(let text, _): text
      case .step, .guide: "…"
      }
    }.joined()
  }
}
