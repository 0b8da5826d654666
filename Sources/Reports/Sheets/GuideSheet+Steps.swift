import Guides
import Locales

extension GuideSheet {
  /// Every step, numbered, with a box to tick by hand.
  var steps: Markup {
    let items = guide.steps.enumerated().map { index, step in
      Tag.li(
        [.id(anchor(index)), .class("box keep")],
        [Tag.h3([.neutral("\(index + 1). "), own(step.title)])] + step.blocks.flatMap(pieces)
      )
    }
    return Tag.part("steps", words("sheet.steps"), [Tag.ol([.class("steps")], items)], kept: false)
  }

  /// Identifiers are made of numbers: those of the content are words of its authors.
  func anchor(_ index: Int) -> String { "step-\(index + 1)" }

  private func pieces(_ block: Block) -> [Markup] {
    switch block {
    case .paragraph(let inlines): [Tag.p(markup(inlines))]
    case .bullets(let items): [Tag.ul(items.map { Tag.li(markup($0)) })]
    case .numbered(let items): [Tag.ol(items.map { Tag.li(markup($0)) })]
    case .callout(let kind, let inlines): callout(kind, inlines)
    case .branch(let question, let ways): branch(question, ways)
    case .trouble(let inlines): [Tag.p([.class("note")], markup(inlines).labelled)]
    }
  }

  /// What is said to the agent at the counter stays there, unless the guide is the agent's own.
  private func callout(_ kind: Callout, _ inlines: [Inline]) -> [Markup] {
    guard isShown(kind) else { return [] }
    let isDanger = kind == .safety || kind == .warning
    let sentence = words.sentence("callout.\(kind.rawValue)", ["text": markup(inlines)])
    return [Tag.p([.class(isDanger ? "note safety" : "note")], sentence.labelled)]
  }

  func isShown(_ kind: Callout) -> Bool { kind != .together || guide.audience == .agent }

  private func branch(_ question: [Inline], _ ways: [Way]) -> [Markup] {
    let items = ways.map { way in
      Tag.li(words.sentence("sheet.way", ["answer": markup(way.text), "step": link(to: way.step)]))
    }
    return [Tag.p([.class("ask")], markup(question)), Tag.ul([.class("ways")], items)]
  }

  /// « étape 3 », as a link where there is a screen.
  private func link(to id: String) -> [Markup] {
    guard let index = guide.step(id)?.index else { return [.neutral(id)] }
    let number = words("sheet.step", ["number": .text(String(index + 1))])
    return [Tag.a([.toPart(anchor(index))], [number])]
  }

  func markup(_ inlines: [Inline]) -> [Markup] {
    inlines.flatMap { inline -> [Markup] in
      switch inline {
      case .text(let text), .term(let text): self.inline(text)
      case .strong(let text): [Tag.strong(self.inline(text))]
      case .emphasis(let text): [Tag.em(self.inline(text))]
      case .link(let text, let url):
        Attribute.toSite(url).map { [Tag.a([$0], [own(text)])] } ?? [own(text)]
      case .step(let id): link(to: id)
      case .guide(let id):
        words.sentence("guide.reference", ["title": [titles[id] ?? .neutral(id)]])
      }
    }
  }

  /// A text of the guide; in an emergency its telephone numbers stand out.
  func inline(_ text: String) -> [Markup] {
    guard guide.kind == .emergency else { return withNumbersInOrder(text) }
    return PhoneNumbers.runs(of: text).map { $0.isNumber ? large($0.text) : own($0.text) }
  }

  /// A text whose numbers keep their groups in order, which Arabic would turn round.
  func withNumbersInOrder(_ text: String) -> [Markup] {
    guard words.language.direction == .rightToLeft else { return [own(text)] }
    return PhoneNumbers.runs(of: text).map {
      $0.isNumber ? Tag.span([GuideSheet.leftToRight], [.neutral($0.text)]) : own($0.text)
    }
  }

  func large(_ number: String) -> Markup {
    let isTurned = words.language.direction == .rightToLeft
    let direction = isTurned ? [GuideSheet.leftToRight] : []
    return Tag.strong([.class("phone")] + direction, [.neutral(number)])
  }

  private static let leftToRight = Attribute.dir(Language.Direction.leftToRight.rawValue)
}

extension [Markup] {
  /// The same with its label in bold, up to the colon: « Si ça bloque : ».
  fileprivate var labelled: [Markup] {
    guard case .text(let text, let language)? = first, let colon = text.firstIndex(of: ":"),
      text.distance(from: text.startIndex, to: colon) <= Self.longestLabel
    else { return self }
    let label = Tag.strong([.text(String(text[...colon]), language: language)])
    return [label, .text(String(text[colon...].dropFirst()), language: language)] + dropFirst()
  }

  /// Beyond, a colon belongs to the sentence.
  private static var longestLabel: Int { 24 }
}
