import Locales
import Terminal

extension Conversation {
  /// Shows what is asked and what can be typed.
  func help(_ asked: Asked) {
    for line in helpLines(asked) { screen.paragraph(line) }
  }

  /// What help says at a prompt: six lines of a usual window at most.
  func helpLines(_ asked: Asked) -> [String] {
    let texts = asked.help.isEmpty ? [asked.question].filter { !$0.isEmpty } : asked.help
    let somewhere = waysOut.contains(.pause) ? "desk.keys" : "desk.keys.no-pause"
    let everywhere = waysOut.isEmpty ? "desk.keys.alone" : somewhere
    let ofVisit = asked.commands.contains(.review) ? "desk.keys.visit" : "desk.keys.visit-short"
    let keys = asked.commands.contains(.minutes) ? [everywhere, ofVisit] : [everywhere]
    return texts + keys.map { say($0) }
  }

  /// What was typed before the sign for help, `chaq?`, where the sign cannot be part of an answer.
  func beginning(of line: String, _ asked: Asked) -> String? {
    let typed = line.trimmed
    let begun = String(typed.prefix { $0 != "?" })
    guard isInteractive, !asked.ask.isFree, !begun.isEmpty, begun + "?" == typed else { return nil }
    return begun
  }
}

extension Ask {
  /// Whether any words are an answer.
  var isFree: Bool { if case .text = self { true } else { false } }
}
