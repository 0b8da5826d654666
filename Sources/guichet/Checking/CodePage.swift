import Guides
import Locales

/// The page about a code: what it means, how to mend it, and an example.
struct CodePage {
  let say: Phrasebook

  /// The parts of a page, each under `code.CODE.PART` in the catalogues.
  enum Part: String, CaseIterable {
    case title
    case why
    case wrong
    case right
  }

  /// The code and its title.
  func line(_ code: Finding.Code) -> String {
    say("explain.line", ["code": .text(code.rawValue), "title": .text(words(code, .title))])
  }

  func text(_ code: Finding.Code) -> String {
    let severity = say("finding.\(code.severity.rawValue)")
    let title = say(
      "explain.title",
      [
        "code": .text(code.rawValue), "severity": .text(severity),
        "title": .text(words(code, .title)),
      ]
    )
    let parts = [
      title, words(code, .why),
      say("explain.wrong") + "\n" + indented(words(code, .wrong)),
      say("explain.right") + "\n" + indented(words(code, .right)),
    ]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func words(_ code: Finding.Code, _ part: Part) -> String {
    say("code.\(code.rawValue).\(part.rawValue)")
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
      .joined(separator: "\n")
  }
}
