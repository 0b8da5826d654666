import Terminal
import Testing

struct VisibleTextTests {
  @Test(
    arguments: [
      ("Élodie, l’œuvre ; 日本 👍🏽", "Élodie, l’œuvre ; 日本 👍🏽"),
      ("\u{1B}[2Jrouge", "\u{FFFD}[2Jrouge"),
      ("a\u{0}b\u{7}c\u{7F}d\u{9B}e", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e"),
      ("un\ndeux\ttrois", "un deux trois"),
      ("\u{202E}gpj.exe\u{2066}", "\u{FFFD}gpj.exe\u{FFFD}"),
      ("سلام\u{200F}", "سلام\u{200F}"),
    ]
  )
  func `orders to the terminal are replaced, words are not`(text: String, visible: String) {
    #expect(text.visible == visible)
  }

  @Test(arguments: [(" \u{A0}a b\r\n", "a b"), ("\u{FEFF}\t", ""), ("a", "a"), ("", "")])
  func `blanks go from both ends`(text: String, trimmed: String) {
    #expect(text.trimmed == trimmed)
  }
}
