import Foundation

/// A counter of its own: empty folders and a known environment, so that no test meets another's visits.
final class Workplace {
  let home: String
  /// What the program finds in its environment, and nothing else.
  var environment: [String: String]

  var journal: JournalFile { JournalFile(path: home + "/data/guichet/journal.sqlite") }

  init() throws {
    home = NSTemporaryDirectory() + "guichet-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: home,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    environment = [
      "HOME": home, "XDG_DATA_HOME": home + "/data", "XDG_CONFIG_HOME": home + "/config",
      "GUICHET_CONTENT": Program.packageRoot, "GUICHET_SITE": "sotteville",
      "TERM": "xterm", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
    ]
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }
}

extension Workplace {
  /// Sits down at a terminal and waits for the start line.
  func sit(
    _ arguments: [String] = [],
    columns: UInt16 = 80,
    rows: UInt16 = 24
  ) throws -> TerminalUnderTest {
    let terminal = try TerminalUnderTest(arguments, at: self, columns: columns, rows: rows)
    try terminal.waitForPrompt()
    return terminal
  }

  /// Sits down at a terminal where a shell with job control runs some commands.
  func sitAtShell(_ commands: String) throws -> TerminalUnderTest {
    try TerminalUnderTest(
      ["-c", "set -m; " + commands],
      at: self,
      columns: 80,
      rows: 24,
      program: "/bin/bash"
    )
  }

  /// Runs a command to its end, its input and outputs being pipes.
  func run(_ arguments: [String], input: String = "") throws -> Finished {
    try Finished.running(Program.path, arguments, environment, input: input)
  }

  /// Writes a file of the counter, its folder included.
  func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: home).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try text.write(to: file, atomically: false, encoding: .utf8)
  }
}
