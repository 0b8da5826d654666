import Foundation
import Testing

/// What the shell that started the program may do with it.
struct SuspendTests {
  private func settings(_ workplace: Workplace, _ name: String) throws -> String {
    try String(contentsOfFile: "\(workplace.home)/\(name)", encoding: .utf8)
  }

  @Test func `a suspended visit gives the terminal back, and goes on with the line half typed`()
    throws
  {
    let workplace = try Workplace()
    let terminal = try workplace.sitAtShell(
      "stty -a >$HOME/before; \(Program.path); stty -a >$HOME/stopped; fg; stty -a >$HOME/after"
    )
    try terminal.waitForPrompt()
    try terminal.answer(["1", "7"])
    terminal.type("cha")
    try terminal.wait(for: "cha")
    terminal.press(.suspend)
    try terminal.wait(for: "cha")
    try terminal.answer("que")
    try terminal.wait(for: "Compris : 2. Chaque semaine")
    terminal.type("quitter\r")
    #expect(try terminal.waitForEnd() == .exited(0))
    let before = try settings(workplace, "before")
    #expect(before.contains("icanon"))
    #expect(try settings(workplace, "stopped") == before)
    #expect(try settings(workplace, "after") == before)
  }

  @Test func `a stop at any moment of the last line leaves the terminal as it was`() throws {
    let terminal = try Workplace().sit()
    terminal.type("quitter\r")
    // No shell would wake it up: nothing is stopped, and the terminal is given back all the same.
    for pause in 0..<200 where terminal.child.poll() == nil {
      terminal.child.signal(SIGTSTP)
      terminal.readAvailable(within: 0)
      // A busy machine may need all of a pause for the signal itself: the later ones leave it more.
      usleep(UInt32(pause) * 200)
    }
    // The line is there still, but its Enter may be lost between two of so many signals.
    if terminal.child.poll() == nil { terminal.type("\r") }
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.terminal.settings == terminal.terminal.firstSettings)
  }

  @Test(arguments: ["TERM", "HUP", "INT"])
  func `stty shows the same settings after a signal`(_ signal: String) throws {
    let workplace = try Workplace()
    let terminal = try workplace.sitAtShell(
      "stty -a >$HOME/before; \(Program.path); stty -a >$HOME/after"
    )
    try terminal.waitForPrompt()
    try terminal.answer(["1", "7", "2"])
    try workplace.killProgram(signal, under: terminal.child.process)
    // The first Ctrl-C cancels the line only.
    if signal == "INT" {
      try terminal.wait(for: "Ligne annulée")
      try workplace.killProgram(signal, under: terminal.child.process)
    }
    _ = try terminal.waitForEnd()
    #expect(try settings(workplace, "after") == settings(workplace, "before"))
    #expect(try workplace.journal.drafts() == ["A"])
    #expect(try workplace.journal.interactions() == [])
  }
}

extension Workplace {
  /// Sends a signal to the program that a shell runs, by its number.
  fileprivate func killProgram(_ signal: String, under shell: Int32) throws {
    let children = try String(
      contentsOfFile: "/proc/\(shell)/task/\(shell)/children",
      encoding: .utf8
    )
    let command = "kill -\(signal) \(children)"
    _ = try Finished.running("/bin/sh", ["-c", command], environment, input: "")
  }
}
