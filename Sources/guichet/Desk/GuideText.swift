import Guides
import Locales
import Terminal

/// A step of a guide as paragraphs that a terminal can show and a person can read aloud.
struct GuideText: Sendable {
  let say: Phrasebook
  let guide: Guide
  /// The title of another guide.
  let title: @Sendable (String) -> String

  /// The paragraphs of a step, in order; each is one block, list items apart.
  func paragraphs(of step: Step) -> [Paragraph] {
    step.blocks.flatMap { block -> [Paragraph] in
      switch block {
      case .paragraph(let inlines): [Paragraph(text(inlines))]
      case .bullets(let items): items.map { Paragraph(text($0), mark: "-") }
      case .numbered(let items):
        items.enumerated().map { Paragraph(text($0.element), mark: "\($0.offset + 1).") }
      case .callout(let kind, let inlines):
        [Paragraph(say("callout.\(kind.rawValue)", ["text": .text(text(inlines))]))]
      case .branch(let question, _): [Paragraph(text(question))]
      case .trouble(let inlines): [Paragraph(text(inlines))]
      }
    }
  }

  /// Shows a step under its number and its title.
  func show(_ step: Step, number: Int, on screen: Screen) {
    screen.blankLine()
    screen.heading(
      say(
        "guide.step",
        [
          "number": .integer(number), "count": .integer(guide.steps.count),
          "title": .text(step.title),
        ]
      )
    )
    for paragraph in paragraphs(of: step) {
      if let mark = paragraph.mark {
        screen.item(paragraph.text, mark: mark)
      } else {
        screen.paragraph(paragraph.text)
      }
    }
  }

  /// A block of a step, or an item of a list with the mark before it.
  struct Paragraph: Sendable, Equatable {
    let text: String
    let mark: String?

    init(_ text: String, mark: String? = nil) {
      self.text = text
      self.mark = mark
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
