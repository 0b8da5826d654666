import Foundation

/// The program at a terminal: what is typed, what is shown, how it ends.
final class TerminalUnderTest {
  let terminal: PseudoTerminal
  let child: Child
  /// Everything written to the terminal, escape sequences included.
  private(set) var written: [UInt8] = []
  private(set) var keystrokes = 0
  /// Where the last key was pressed: only what follows answers it.
  private var lastKey = 0
  /// Held so that its folder stays as long as the program runs.
  private let workplace: Workplace

  init(
    _ arguments: [String],
    at workplace: Workplace,
    columns: UInt16,
    rows: UInt16,
    program: String = Program.path
  ) throws {
    self.workplace = workplace
    terminal = try PseudoTerminal(columns: columns, rows: rows)
    child = try Child(
      program,
      arguments,
      workplace.environment,
      streams: Array(repeating: .terminal(terminal.path), count: 3)
    )
  }

  /// Everything shown since the program started.
  var screen: String { String(shownOf: written) }
  /// What was shown since the last key.
  var shownSince: String { String(shownOf: written[lastKey...]) }
}

extension TerminalUnderTest {
  /// Types letters; each counts as one key.
  func type(_ letters: String) {
    keystrokes += letters.count
    type(Array(letters.utf8))
  }

  /// Sends bytes as they are, be they text or not; what the program writes meanwhile is read, lest both wait.
  func type(_ all: [UInt8]) {
    readAvailable(within: 0)
    lastKey = written.count
    var bytes = all[...]
    while !bytes.isEmpty {
      var waiting = pollfd(fd: terminal.keyboard, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&waiting, 1, -1) > 0 else { continue }
      readAvailable(within: 0)
      let count = bytes.withUnsafeBytes { write(terminal.keyboard, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EAGAIN else { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }

  func press(_ key: Key) { type(key.rawValue) }

  /// Types one line, and waits for the prompt that follows.
  func answer(_ line: String) throws {
    type(line + Key.enter.rawValue)
    try waitForPrompt()
  }

  /// Types one line instead of the one offered, and waits for the prompt that follows.
  func correct(_ line: String) throws {
    press(.eraseLine)
    try answer(line)
  }

  func answer(_ lines: [String]) throws {
    for line in lines { try answer(line) }
  }

  /// Reads what the program writes; returns false when nothing came in time.
  @discardableResult
  func readAvailable(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: terminal.keyboard, events: Int16(POLLIN), revents: 0)
    var hasRead = false
    var patience = milliseconds
    while poll(&waiting, 1, patience) > 0, waiting.revents & Int16(POLLIN) != 0 {
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(terminal.keyboard, &bytes, bytes.count)
      guard count > 0 else { break }
      written += bytes.prefix(count)
      hasRead = true
      patience = 0
    }
    return hasRead
  }
}
