import Glibc
import Testing

struct LeavingTests {
  @Test func `Ctrl-C cancels the line and nothing else`() throws {
    let terminal = try Workplace().sit()
    try terminal.answer("1")
    terminal.type("3")
    terminal.press(.interrupt)
    try terminal.wait(for: "Ligne annulée. Deux fois Ctrl-C : quitter.")
    try terminal.waitForPrompt()
    try terminal.answer("7")
    try terminal.wait(for: "Compris : 7. Argent, impôts")
  }

  @Test func `Ctrl-C twice leaves with 130, the terminal as it was, the draft kept`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7", "2"])
    #expect(terminal.terminal.settings != terminal.terminal.firstSettings)
    terminal.press(.interrupt)
    try terminal.waitForPrompt()
    terminal.press(.interrupt)
    #expect(try terminal.waitForEnd() == .exited(130))
    #expect(terminal.terminal.settings == terminal.terminal.firstSettings)
    #expect(try workplace.journal.drafts() == ["A"])
  }

  @Test func `Ctrl-D answers no question, and leaves the second time`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7", "2"])
    terminal.press(.endOfInput)
    try terminal.wait(for: "Pour quitter, tapez quitter.")
    try terminal.waitForPrompt()
    #expect(!terminal.shownSince.contains("Compris"))
    terminal.press(.endOfInput)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.terminal.settings == terminal.terminal.firstSettings)
    #expect(try workplace.journal.drafts() == ["A"])
    #expect(try workplace.journal.interactions() == [])
  }

  @Test(arguments: [
    (1, "quitter"), (5, "QUITTER"), (9, "quitter"), (10, "Quitter"), (12, "quitter"),
    (13, "quitter"),
  ])
  func `quitter leaves from anywhere and keeps the draft`(_ count: Int, _ word: String) throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1"] + SampleVisit.answers[..<count])
    terminal.type(word + "\r")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.screen.contains("La visite est gardée sous la lettre A."))
    #expect(terminal.terminal.settings == terminal.terminal.firstSettings)
    #expect(try workplace.journal.drafts() == ["A"])
    #expect(try workplace.journal.interactions() == [])
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func `a signal that ends the program leaves the draft and a sane terminal`(_ signal: Int32)
    throws
  {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7", "2"])
    terminal.child.signal(signal)
    #expect(try terminal.waitForEnd() == .killed(by: signal))
    #expect(terminal.terminal.settings == terminal.terminal.firstSettings)
    #expect(try workplace.journal.drafts() == ["A"])
    #expect(try workplace.journal.interactions() == [])
  }

  @Test func `the key that kills a program ends no visit`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7", "2"])
    terminal.type("\u{1C}")
    terminal.type("quitter\r")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.terminal.settings == terminal.terminal.firstSettings)
    #expect(try workplace.journal.drafts() == ["A"])
  }

  @Test func `a window that closes leaves the draft`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7", "2"])
    terminal.terminal.hangUp()
    #expect(try terminal.waitForEnd() == .killed(by: SIGHUP))
    #expect(try workplace.journal.drafts() == ["A"])
  }
}
