import Glibc
import Testing

/// What fingers do beside typing an answer.
struct TypingTests {
  @Test(arguments: ["xterm", "linux"])
  func `two pasted lines answer no question`(_ kind: String) throws {
    let workplace = try Workplace()
    workplace.environment["TERM"] = kind
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7"])
    // A terminal puts brackets around a paste, but for the Linux console.
    terminal.type(kind == "linux" ? "1\r2\r" : "\u{1B}[200~1\r2\u{1B}[201~\r")
    try terminal.wait(for: "Le texte collé tenait sur plusieurs lignes. Rien n’a été pris.")
    try terminal.waitForPrompt()
    #expect(!terminal.shownSince.contains("Compris"))
    try terminal.answer("2")
    try terminal.wait(for: "Compris : 2. Chaque semaine")
  }

  @Test func `Tab lists the choices under their numbers`() throws {
    let terminal = try Workplace().sit()
    try terminal.answer(["1", "7"])
    terminal.press(.tab)
    terminal.press(.tab)
    try terminal.wait(for: "2. Chaque semaine 3. Plus rarement 4. Non, pas du tout")
    terminal.type("ch")
    terminal.press(.tab)
    try terminal.wait(for: "Chaque semaine")
    try terminal.answer("")
    try terminal.wait(for: "Compris : 2. Chaque semaine")
  }

  @Test func `Escape swallows nothing of the answer`() throws {
    let terminal = try Workplace().sit()
    try terminal.answer(["1", "7"])
    terminal.press(.escape)
    // Together, both keys would be the Alt of readline; fingers leave more time between two keys.
    usleep(200_000)
    try terminal.answer("2")
    try terminal.wait(for: "Compris : 2. Chaque semaine")
  }

  @Test func `a window may be resized at every moment of a line, and between two`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    terminal.terminal.resize(columns: 120, rows: 40)
    try terminal.answer(["1", "7"])
    for (letters, width) in [("c", 44), ("ha", 100), ("qu", 40)] as [(String, UInt16)] {
      terminal.type(letters)
      try terminal.wait(for: letters)
      terminal.terminal.resize(columns: width, rows: 12)
    }
    try terminal.answer("e")
    try terminal.wait(for: "Compris : 2. Chaque semaine")
    terminal.terminal.resize(columns: 80, rows: 24)
    // The line laid out anew must not be taken for the prompt that follows the next key.
    while terminal.readAvailable(within: 100) {}
    try terminal.answer(SampleVisit.answers[2...] + ["o"])
    #expect(try workplace.journal.interactions().map(\.withoutWeek) == [SampleVisit.rows])
  }

  @Test(arguments: ["xterm", "dumb"], [1, 2, 3] as [UInt16])
  func `a window too narrow for a word breaks no line`(_ kind: String, _ columns: UInt16) throws {
    let workplace = try Workplace()
    workplace.environment["TERM"] = kind
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7"])
    terminal.type("chaq")
    try terminal.wait(for: "chaq")
    terminal.terminal.resize(columns: columns, rows: 5)
    for key in ["日", "本", Key.home.rawValue, "x", "\u{5}", "y"] {
      terminal.type(key)
      usleep(10_000)
    }
    try terminal.correct("zzz")
    terminal.terminal.resize(columns: 80, rows: 24)
    try terminal.correct("2")
    try terminal.wait(for: "Compris : 2. Chaque semaine")
    terminal.type("quitter\r")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.terminal.settings == terminal.terminal.firstSettings)
  }

  @Test(arguments: [[0x00], [0xFF], [0xC3], [0x1B, 0x5B, 0x32, 0x4A]] as [[UInt8]])
  func `bytes that are no text answer nothing, and never reach the screen`(_ bytes: [UInt8]) throws
  {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7"])
    let before = terminal.written.count
    terminal.type(bytes)
    try terminal.answer("zzz")
    let sentences = ["Cette réponse n’est pas dans la liste.", "Cette ligne ne peut pas être lue."]
    #expect(sentences.contains { terminal.shownSince.unwrapped.contains($0) })
    #expect(!terminal.shownSince.contains("Compris"))
    #expect(!terminal.written[before...].contains(0))
    #expect(!String(decoding: terminal.written[before...], as: UTF8.self).contains("\u{1B}[2J"))
    try terminal.correct("2")
    try terminal.wait(for: "Compris : 2. Chaque semaine")
  }

  @Test func `a line of a megabyte from a file is refused`() throws {
    let workplace = try Workplace()
    let finished = try workplace.run(input: ["1", "7", TypingTests.megabyte])
    #expect(finished.ending == .exited(65))
    #expect(try workplace.journal.interactions() == [])
  }

  @Test func `a megabyte pasted into a line answers nothing`() throws {
    let terminal = try Workplace().sit()
    try terminal.answer(["1", "7"])
    terminal.type("\u{1B}[200~\(TypingTests.megabyte)\u{1B}[201~\r")
    try terminal.wait(for: "Cette ligne ne peut pas être lue. Tapez-la au clavier.")
    try terminal.waitForPrompt()
    #expect(!terminal.shownSince.contains("Compris"))
    try terminal.answer("2")
    try terminal.wait(for: "Compris : 2. Chaque semaine")
  }

  private static let megabyte = String(repeating: "é", count: 500_000)
}
