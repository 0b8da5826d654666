import Locales
import Terminal

extension Conversation {
  /// Scrolls everything away until the key phrase is typed, then shows again what was asked.
  func hide() throws(Departure) {
    let question = shown.text
    screen.hide()
    tellHowToComeBack()
    let prompt = Prompt(
      text: keyPhrase == nil ? "" : say("desk.hidden.prompt"),
      isSecret: keyPhrase != nil
    )
    var insistence = Insistence()
    while true {
      switch lines.read(prompt) {
      case .text(let line) where line.folded == phrase.folded:
        shown.erase()
        screen.write(question)
        return
      case .text, .idle: break
      case .cancelled:
        if insistence.interrupts(at: uptime()) { throw .interrupted }
      case .end:
        guard isInteractive else { throw .endOfInput }
        if insistence.ends() { throw .quit }
        screen.blankLine()
      }
      tellHowToComeBack()
    }
  }

  private var phrase: String { keyPhrase ?? say("desk.hidden.word") }

  /// A phrase of one's own is never on the screen.
  private func tellHowToComeBack() {
    guard keyPhrase == nil else { return remark("desk.hidden.phrase") }
    remark("desk.hidden", ["word": .text(phrase)])
  }
}
