import Foundation
import Testing

/// A program that waits costs nothing, not even on an old computer.
struct WaitingTests {
  /// How often the program gave the processor back by itself, all its threads together.
  private func waits(_ terminal: TerminalUnderTest) throws -> Int {
    let tasks = "/proc/\(terminal.child.process)/task"
    return try FileManager.default.contentsOfDirectory(atPath: tasks).reduce(0) { sum, task in
      let status = try String(contentsOfFile: "\(tasks)/\(task)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
      return sum + (line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0)
    }
  }

  @Test(arguments: ["0", "600"])
  func `nothing wakes up while nobody types`(_ idleSeconds: String) throws {
    let workplace = try Workplace()
    workplace.environment["GUICHET_IDLE_SECONDS"] = idleSeconds
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7"])
    // Threads that have nothing to do leave after five seconds; none was needed since the journal was read.
    usleep(300_000)
    let before = try waits(terminal)
    usleep(1_500_000)
    #expect(try waits(terminal) == before)
  }
}
