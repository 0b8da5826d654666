import Foundation
import Specimens
import Testing

/// Whatever is typed, the program neither breaks nor keeps a visit that nobody read over.
struct RandomKeysTests {
  /// How many sessions, and how many bursts of keys in each: ten minutes of them when wanted.
  private static let seeds = LongTests.seeds(2000, else: 4)
  private static let bursts = LongTests.areWanted ? 400 : 60

  @Test(arguments: seeds)
  func `random keys end nothing but the program`(_ seed: UInt64) throws {
    var keys = RandomKeys(seed: seed)
    let workplace = try Workplace()
    workplace.environment["TERM"] = keys.one(of: ["xterm", "xterm-256color", "linux", "dumb"])
    let mode = keys.one(of: ["emacs", "vi"])
    try workplace.write("set editing-mode \(mode)\n", to: ".inputrc")
    let terminal = try workplace.sit(
      columns: UInt16(keys.number(20...200)),
      rows: UInt16(keys.number(5...60))
    )
    for _ in 0..<Self.bursts where terminal.child.poll() == nil { press(&keys, terminal) }
    let ending = try leave(terminal)
    #expect([.exited(0), .exited(130), .killed(by: SIGQUIT)].contains(ending), "seed \(seed)")
    #expect(terminal.terminal.settings == terminal.terminal.firstSettings, "seed \(seed)")

    // A program killed while it wrote leaves its journal to be put right by the next one.
    _ = try workplace.run(["journal", "status"])
    let screen = terminal.screen
    let receipts = screen.components(separatedBy: "Visite enregistrée").dropLast()
    #expect(receipts.allSatisfy { $0.contains("Relecture") }, "seed \(seed)")
    #expect(try workplace.journal.interactions().count == receipts.count, "seed \(seed)")
    let broken = ["Program crashed", "Fatal error", "‹"].filter(screen.contains)
    #expect(broken == [], "seed \(seed)")
  }

  private func press(_ keys: inout RandomKeys, _ terminal: TerminalUnderTest) {
    switch keys.number(0...20) {
    case 0:
      terminal.terminal.resize(
        columns: UInt16(keys.number(1...200)),
        rows: UInt16(keys.number(1...60))
      )
    case 1: terminal.child.signal(keys.one(of: [SIGWINCH, SIGCONT, SIGTSTP]))
    default: terminal.type(keys.burst())
    }
    terminal.readAvailable(within: Int32(keys.number(0...30)))
  }

  /// Ctrl-Q lets a stopped screen go on; then two interruptions leave from anywhere.
  private func leave(_ terminal: TerminalUnderTest) throws -> Ending {
    terminal.type("\u{11}")
    for _ in 1...200 where terminal.child.poll() == nil {
      terminal.press(.interrupt)
      // The echo of the key is no answer: a busy machine must be given its time.
      usleep(100_000)
      terminal.readAvailable(within: 0)
    }
    if terminal.child.poll() == nil {
      let state = try String(
        contentsOfFile: "/proc/\(terminal.child.process)/syscall",
        encoding: .utf8
      )
      Issue.record("still there: \(state), \(terminal.terminal.settings.modes)")
    }
    return try terminal.waitForEnd()
  }
}
