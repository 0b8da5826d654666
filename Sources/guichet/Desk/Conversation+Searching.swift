import Locales
import Records
import Terminal

extension Conversation {
  /// Keeps the words of a search within reach of the arrows, unless they tell something of a person.
  func remember(_ reply: Reply) {
    guard case .text(let words) = reply, isInteractive else { return }
    let findings = PersonalDataScreen().findings(in: words)
    if let seen = findings.filter({ $0.sureness == .refuse }).map(\.kind).min() {
      return remark("desk.search-personal", ["kind": .text(say("personal.\(seen.rawValue)"))])
    }
    if findings.isEmpty { lines.remember(words) }
  }
}
