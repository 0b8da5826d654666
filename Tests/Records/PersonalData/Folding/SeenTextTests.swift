import Testing

@testable import Records

struct `A text as it is seen` {
  @Test(arguments: [
    ("Élève n°\u{00A0}７", "eleve n\u{1} 7"),
    ("e\u{301}te\u{301}", "ete"),
    ("06\u{200B}12", "0612"),
    ("", ""),
  ])
  func `is folded`(_ text: String, _ folded: String) {
    #expect(String(decoding: SeenText(text).glyphs.map(\.byte), as: UTF8.self) == folded)
  }

  @Test(arguments: ["Élève", "e\u{301}te\u{301}", "œuf", "06\u{200B}12", "👩‍👩‍👧 Anaïs\r\n"])
  func `gives back the whole of what was typed`(_ text: String) {
    let seen = SeenText(text)
    #expect(String(text[seen.source(of: seen.glyphs.indices)]) == text)
  }

  @Test func `gives back each character with its accent`() {
    let text = "ne\u{301} a\u{300}"
    let seen = SeenText(text)
    #expect(seen.glyphs.map { String(text[$0.source]) } == ["n", "e\u{301}", " ", "a\u{300}"])
  }

  @Test func `forgets a mark that follows nothing`() {
    let text = "\u{200B}a"
    #expect(String(text[SeenText(text).source(of: 0..<1)]) == "a")
  }
}
