import Foundation
import Testing

/// The visitor sits opposite: what the agent leaves alone must show nothing.
struct HidingTests {
  @Test func `a hidden screen shows nothing of the visit and comes back with one word`() throws {
    let terminal = try Workplace().sit()
    try terminal.answer(["1", "7"])
    terminal.type("cacher\r")
    try terminal.wait(for: "Écran caché. Pour revenir, tapez : revenir")
    #expect(terminal.shownSince.count { $0 == "\n" } >= 24)
    #expect(!terminal.shownSince.contains("Question 1 sur 8."))
    try terminal.answer("revenir")
    try terminal.wait(for: "Question 1 sur 8.")
    try terminal.answer("2")
    try terminal.wait(for: "Compris : 2. Chaque semaine")
  }

  @Test func `a phrase of one's own is nowhere on the screen, not even when it is typed`() throws {
    let workplace = try Workplace()
    try workplace.write("key_phrase: le chat du quai\n", to: "config/guichet/settings.yaml")
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7", "cacher"])
    try terminal.wait(for: "Écran caché. Pour revenir, tapez votre phrase.")
    try terminal.answer("revenir")
    #expect(!terminal.shownSince.contains("Question"))
    terminal.type("le chat du")
    terminal.press(.interrupt)
    try terminal.waitForPrompt()
    try terminal.answer("le chat du quai")
    try terminal.wait(for: "Question 1 sur 8.")
    #expect(!String(decoding: terminal.written, as: UTF8.self).contains("chat"))
    try terminal.answer("2")
    try terminal.wait(for: "Compris : 2. Chaque semaine")
  }

  @Test func `nobody at the keyboard hides the screen, and what was being typed comes back`()
    throws
  {
    let workplace = try Workplace()
    workplace.environment["GUICHET_IDLE_SECONDS"] = "1"
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7"])
    terminal.type("chaq")
    try terminal.wait(for: "Écran caché. Pour revenir, tapez : revenir")
    // The line being typed is above the blank lines that hid it.
    let hidden = terminal.shownSince.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(hidden.suffix(24).allSatisfy { !$0.contains("chaq") })
    try terminal.answer("revenir")
    try terminal.wait(for: "Question 1 sur 8.")
    try terminal.answer("ue")
    try terminal.wait(for: "Compris : 2. Chaque semaine")
    #expect(try workplace.journal.drafts() == ["A"])
  }

  @Test func `a clock that jumps by a day neither hides the screen nor brings it back`() throws {
    let workplace = try Workplace()
    let mishaps = try Mishaps(at: workplace)
    workplace.environment["GUICHET_IDLE_SECONDS"] = "3"
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7"])
    try mishaps.moveClock(bySeconds: 86_400)
    #expect(try workplace.clockError() == 86_400)
    terminal.type("ch")
    usleep(1_000_000)
    terminal.readAvailable(within: 0)
    #expect(!terminal.shownSince.contains("Écran caché."))
    // Back in time: whoever is away is still away.
    try mishaps.moveClock(bySeconds: -86_400)
    terminal.type("a")
    try terminal.wait(for: "Écran caché. Pour revenir, tapez : revenir")
    try mishaps.moveClock(bySeconds: 86_400)
    terminal.type("quatre\r")
    try terminal.wait(for: "Écran caché.")
    #expect(!terminal.shownSince.contains("Question 1 sur 8."))
    try terminal.answer("revenir")
    try terminal.wait(for: "Question 1 sur 8.")
    try terminal.answer("que")
    try terminal.wait(for: "Compris : 2. Chaque semaine")
  }

  @Test func `a visit that stays hidden can be left, and its draft stays`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7", "2"])
    terminal.type("cacher\r")
    try terminal.wait(for: "Écran caché.")
    terminal.press(.interrupt)
    try terminal.wait(for: "Écran caché.")
    terminal.press(.interrupt)
    #expect(try terminal.waitForEnd() == .exited(130))
    #expect(terminal.terminal.settings == terminal.terminal.firstSettings)
    #expect(try workplace.journal.drafts() == ["A"])
  }
}

extension Workplace {
  /// By how many seconds a program of this computer sees the time wrong, to the hour.
  fileprivate func clockError() throws -> Int {
    let said = try Finished.running("/bin/date", ["+%s"], environment, input: "").output
    let seconds = try #require(Int(said.trimmingCharacters(in: .newlines))) - time(nil)
    return Int((Double(seconds) / 3600).rounded()) * 3600
  }
}
