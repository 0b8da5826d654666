import Glibc
import Testing

/// The keys that move inside a line and change it, and the settings that people already have for them.
struct EditingTests {
  /// What is typed before Enter, and what must have been understood.
  struct Typing: Sendable, CustomTestStringConvertible {
    let name: String
    let keys: [String]
    var testDescription: String { name }

    init(_ name: String, _ keys: String...) { (self.name, self.keys) = (name, keys) }
  }

  @Test(arguments: [
    Typing("the left arrow", "impts", "\u{1B}[D", "\u{1B}[D", "o"),
    Typing("Home and End", "pots", "\u{1B}[H", "im", "\u{1B}[F"),
    Typing(
      "Home and End of a terminal in application mode",
      "pot",
      "\u{1B}OH",
      "im",
      "\u{1B}OF",
      "s"
    ),
    Typing("Ctrl-A and Ctrl-E", "mpot", "\u{1}", "i", "\u{5}", "s"),
    Typing("Ctrl-W and Ctrl-Y", "impots", "\u{17}", "\u{19}"),
    Typing("Ctrl-K", "impotsxx", "\u{1B}[D", "\u{1B}[D", "\u{B}"),
    Typing("Ctrl-_", "impots", "\u{1}\u{B}", "\u{1F}"),
    Typing("a key that means nothing", "imp", "\u{1B}[24~", "ots"),
    Typing("Backspace over an accent in two scalars", "impotse\u{301}", "\u{7F}"),
  ])
  func `a line is edited as everywhere else`(_ typing: Typing) throws {
    let terminal = try Workplace().sit()
    try terminal.answer("1")
    for keys in typing.keys { terminal.type(keys) }
    try terminal.answer("")
    try terminal.wait(for: "Compris : 7. Argent, impôts")
  }

  @Test func `the vi mode of the user's inputrc is honoured`() throws {
    let workplace = try Workplace()
    try workplace.write("set editing-mode vi\n", to: ".inputrc")
    let terminal = try workplace.sit()
    try terminal.answer("1")
    terminal.type("ximpots")
    terminal.press(.escape)
    // Back to the beginning, and the letter there goes.
    terminal.type("0x")
    try terminal.answer("")
    try terminal.wait(for: "Compris : 7. Argent, impôts")
  }

  @Test func `what the inputrc says of this program applies, what it says of others does not`()
    throws
  {
    let workplace = try Workplace()
    try workplace.write(
      """
      $if guichet
      "\\C-t": "impots"
      $endif
      $if psql
      "\\C-t": "logement"
      $endif
      """ + "\n",
      to: ".inputrc"
    )
    let terminal = try workplace.sit()
    try terminal.answer(["1", "\u{14}"])
    try terminal.wait(for: "Compris : 7. Argent, impôts")
  }

  @Test(arguments: ["emacs", "vi"])
  func `Escape is no answer, and none is lost after it`(_ mode: String) throws {
    let workplace = try Workplace()
    try workplace.write("set editing-mode \(mode)\n", to: ".inputrc")
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7"])
    terminal.press(.escape)
    terminal.press(.escape)
    try terminal.answer("")
    try terminal.wait(for: "Il faut une réponse, ou « - » pour passer.")
    try terminal.answer("2")
    try terminal.wait(for: "Compris : 2. Chaque semaine")
  }

  @Test(arguments: ["é\u{05ED}", "ab \u{FFFD}\u{2028}", "猫\u{85}", "a\u{10FFFF}"])
  func `a letter of no width holds up no key of the vi mode`(_ letters: String) throws {
    let workplace = try Workplace()
    try workplace.write("set editing-mode vi\n", to: ".inputrc")
    let terminal = try workplace.sit()
    terminal.type(letters)
    terminal.press(.escape)
    usleep(200_000)
    for key in ["0", "e", "e", "0", "W", "W", "0", "%"] {
      terminal.type(key)
      usleep(20_000)
    }
    terminal.press(.interrupt)
    try terminal.wait(for: "Ligne annulée")
  }

  @Test(arguments: [[0xC3, 0xB7, 0xEA, 0x88, 0x99, 0x8A], [0xEA, 0x88], [0xFF]] as [[UInt8]])
  func `a letter that was cut off holds up no key of the vi mode`(_ bytes: [UInt8]) throws {
    let workplace = try Workplace()
    try workplace.write("set editing-mode vi\n", to: ".inputrc")
    let terminal = try workplace.sit()
    terminal.type([0xF8, 0x8E, 0xFD] + Array("BnX".utf8) + bytes)
    terminal.press(.escape)
    usleep(200_000)
    // To the end of the word, which every choice completes.
    for key in ["*", "\u{1B}", "0", "E", "E", "*"] {
      terminal.type(key)
      usleep(50_000)
    }
    try terminal.correct("zzz")
    try terminal.correct("1")
    try terminal.wait(for: "Qu’est-ce qui vous amène")
  }
}
