import Records
import Terminal

extension Conversation {
  /// Keeps the words of a search within reach of the arrows, unless they tell something of a person.
  func remember(_ reply: Reply) {
    guard case .text(let words) = reply, isInteractive else { return }
    let findings = PersonalDataScreen().findings(in: words)
    guard !findings.contains(where: { $0.sureness == .refuse }) else {
      return remark("desk.search-personal")
    }
    if findings.isEmpty { lines.remember(words) }
  }
}
