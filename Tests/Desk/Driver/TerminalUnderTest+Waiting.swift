import Glibc

/// What a test waited for in vain, with the whole screen.
struct NotShown: Error, CustomStringConvertible {
  let expected: String
  let screen: String

  var description: String { "waited for: \(expected)\n--- screen ---\n\(screen)\n--- end ---" }
}

extension TerminalUnderTest {
  /// Long enough for a busy machine; a test that passes never waits so long.
  private static let patienceSeconds = 20

  /// Waits until what was shown since the last key holds a text, wherever the window cuts its lines.
  func wait(for text: String) throws {
    try wait(for: text) { $0.unwrapped.contains(text) }
  }

  /// Waits until the program asks for a line.
  func waitForPrompt() throws {
    try wait(for: "a prompt", until: \.asksForLine)
  }

  func waitForEnd() throws -> Ending {
    try wait(for: "the end of the program") { _ in self.child.poll() != nil }
    readAvailable(within: 0)
    guard let ending = child.ending else { throw NotShown(expected: "an end", screen: screen) }
    return ending
  }

  private func wait(for expected: String, until isThere: (String) -> Bool) throws {
    let end = ContinuousClock.now + .seconds(TerminalUnderTest.patienceSeconds)
    var looked: Int?
    while true {
      let hasEnded = child.poll() != nil
      while readAvailable(within: hasEnded ? 0 : 2) {}
      // Looking costs more than waiting: only what is new deserves it.
      if looked != written.count {
        looked = written.count
        if isThere(shownSince) { return }
      }
      if hasEnded || ContinuousClock.now > end { break }
      readAvailable(within: 20)
    }
    if isThere(shownSince) { return }
    throw NotShown(expected: expected, screen: screen)
  }
}

extension String {
  /// Whether a text ends with the words that stand before the cursor, and perhaps an answer ready to edit.
  fileprivate var asksForLine: Bool {
    let lines = unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).suffix(3)
    let end = lines.map { String($0) }
    let last = end.joined(separator: " ").unwrapped
    return String.promptEndings.contains { last.contains($0) }
      || ["Guide : ", "Guide: "].contains { end.last?.hasPrefix($0) == true }
  }

  private static let promptEndings = [
    "quelques lettres) : ", "(Entrée : ", "Fichier : ",
    "(un nombre) : ", "pour continuer : ", "pour enregistrer : ",
    "(< retour, ? aide) : ", "Phrase : ",
    "a few letters): ", "(a number): ", "(Enter: ", "to go on: ", "to save: ", "(< back, ? help): ",
  ]
}
