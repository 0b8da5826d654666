import Guides
import Locales

/// A step of a guide as paragraphs that a terminal can show and a person can read aloud.
struct GuideText: Sendable {
  let say: Phrasebook
  let guide: Guide
  /// The title of another guide.
  let title: @Sendable (String) -> String

  /// The paragraphs of a step, in order; each is one block, list items apart.
  func paragraphs(of step: Step) -> [(text: String, indent: Int)] {
    step.blocks.flatMap { block -> [(text: String, indent: Int)] in
      switch block {
      case .paragraph(let inlines): [(text(inlines), 0)]
      case .bullets(let items): items.map { ("- " + text($0), 2) }
      case .numbered(let items):
        items.enumerated().map { ("\($0.offset + 1). " + text($0.element), 2) }
      case .callout(let kind, let inlines):
        [(say("callout.\(kind.rawValue)", ["text": .text(text(inlines))]), 0)]
      case .branch(let question, _): [(text(question), 0)]
      case .trouble(let inlines): [(say("callout.trouble", ["text": .text(text(inlines))]), 0)]
      }
    }
  }

  /// The words of some inline text; a terminal has no bold, and an address is written out.
  func text(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .strong(let text), .emphasis(let text): text
      case .link(let text, let url): text == url ? url : "\(text) (\(url))"
      case .step(let id):
        guide.step(id).map {
          say(
            "guide.step-reference",
            ["number": .text(String($0.index + 1)), "title": .text($0.step.title)]
          )
        } ?? id
      case .guide(let id): say("guide.reference", ["title": .text(title(id))])
      case .term(let word): word
      }
    }.joined()
  }
}
