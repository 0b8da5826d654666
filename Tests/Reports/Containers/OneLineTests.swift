import Testing

@testable import Reports

struct OneLineTests {
  @Test(arguments: ["", "Rouen", "L’Île d’Yeu : « oui »", "1\u{202F}000", "日本語", "a\u{A0}b"])
  func `an ordinary text stays as it is`(_ text: String) {
    #expect(text.onOneLine == text)
  }

  @Test(arguments: [
    (" a", "a"), ("a ", "a"), ("a  b", "a b"), ("a\r\n\tb", "a b"), ("\u{2028}", ""),
    ("a\u{85}b", "a b"), ("a\u{0}b", "a\u{FFFD}b"), ("\u{202E}a", "\u{FFFD}a"),
    ("\u{FFFE}", "\u{FFFD}"), ("\u{1FFFF}b", "\u{FFFD}b"),
    ("\u{2066}a\u{2069}", "\u{FFFD}a\u{FFFD}"),
  ])
  func `what would order the text around is taken out`(_ text: String, _ line: String) {
    #expect(text.onOneLine == line)
  }
}
