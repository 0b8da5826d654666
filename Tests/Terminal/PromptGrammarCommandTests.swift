import Terminal
import Testing

struct PromptGrammarCommandTests {
  private let grammar = PromptGrammar.french

  @Test(
    arguments: [
      ("?", Command.help), ("??", .why), ("<", .back), ("-", .skip), ("Menu", .menu),
      ("PRÉCÉDENT", .back), ("urgence", .emergency), ("ne sait pas", .doesNotKnow),
    ]
  )
  func `commands are understood by every kind of question`(line: String, command: Command) {
    let asks: [Ask] = [
      .one(.devices), .several(.devices), .number(0...9), .text(maximum: 80),
      .yesNo(yes: ["oui"], no: ["non"]),
    ]
    for ask in asks { #expect(grammar.read(line, for: ask) == .command(command), "\(ask)") }
  }

  /// A mediator may call an option « Menu »: the label is what the agent reads, so it is what they mean.
  @Test func `a label is never shadowed by a reserved word of letters`() {
    let options = [
      Ask.Option("menu", "Menu"), Ask.Option("break", "Congé", also: ["Pause"]),
      Ask.Option("quit", "Quitter la formation"),
    ]
    for ask in [Ask.one(options), .several(options)] {
      #expect(grammar.read("menu", for: ask) == .chosen(["menu"]))
      #expect(grammar.read("pause", for: ask) == .chosen(["break"]))
      #expect(grammar.read("quitter", for: ask) == .command(.quit))
      #expect(grammar.read("quitter l", for: ask) == .chosen(["quit"]))
    }
  }

  @Test func `a sign is a command even when a label is that sign`() {
    let options = [Ask.Option("unsure", "?"), Ask.Option("less", "<")]
    #expect(grammar.read("?", for: .one(options)) == .command(.help))
    #expect(grammar.read("1", for: .one(options)) == .chosen(["unsure"]))
  }

  @Test(
    arguments: [
      ("menu", Reading.command(.menu)),
      (" menu", .text("menu")),
      ("\"menu\"", .text("menu")),
      ("« menu »", .text("menu")),
      (" ?", .text("?")),
      ("\"?\"", .text("?")),
      ("le menu", .text("le menu")),
      ("\"bonjour\"", .text("\"bonjour\"")),
      ("\"", .text("\"")),
      ("  Zoe\u{301}  ", .text("Zoé")),
      ("a\tb", .text("a b")),
      ("1234567890", .tooLong(count: 10, maximum: 9)),
      ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", .text("👩‍👩‍👧‍👦👩‍👩‍👧‍👦")),
    ]
  )
  func `quotes or a leading space make a reserved word ordinary in free text`(
    line: String,
    reading: Reading
  ) {
    #expect(grammar.read(line, for: .text(maximum: 9)) == reading)
  }

  @Test func `free text is stored composed`() {
    guard case .text(let stored) = grammar.read("e\u{301}", for: .text(maximum: 9)) else {
      Issue.record("not a text")
      return
    }
    #expect(Array(stored.unicodeScalars) == ["\u{E9}"])
  }

  @Test(
    arguments: [
      ("un\ndeux", Unreadable.lineBreak),
      ("un\rdeux", .lineBreak),
      ("un\u{2028}deux", .lineBreak),
      ("a\u{0}b", .controlCharacter),
      ("\u{1B}[2J", .controlCharacter),
      ("a\u{9B}b", .controlCharacter),
      ("a\u{202E}b", .controlCharacter),
      ("a\u{FFFD}", .invalidText),
      (String(repeating: "a", count: 4001), .tooLong(maximum: 4000)),
      ("a" + String(repeating: "\u{301}", count: 4000), .tooLong(maximum: 4000)),
    ]
  )
  func `a line that no one typed is refused by every kind of question`(
    line: String,
    reason: Unreadable
  ) {
    for ask in [Ask.one(.devices), .several(.devices), .number(0...9), .text(maximum: 9000)] {
      #expect(grammar.read(line, for: ask) == .unreadable(reason))
    }
  }

  @Test func `a line break at the end of a paste is harmless`() {
    #expect(grammar.read("tab\r\n", for: .one(.devices)) == .chosen(["tablet"]))
  }
}
