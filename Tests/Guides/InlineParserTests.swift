import Testing

@testable import Guides

@Suite struct InlineParserTests {
  private func parse(_ text: String) -> (inlines: [Inline], findings: [Finding]) {
    var marked = MarkedText()
    marked.add(text[...], at: Location(file: "a.md"))
    var references: [GuideReference] = []
    var notes = Notes(file: "a.md")
    let inlines = InlineParser.parse(marked, &references, &notes)
    return (inlines, notes.findings)
  }

  @Test(arguments: [
    ("simple", [Inline.text("simple")]),
    ("a **b c** d", [.text("a "), .strong("b c"), .text(" d")]),
    ("*a*", [.emphasis("a")]),
    ("{step:a}{guide:b}{term:boîte mail}", [.step("a"), .guide("b"), .term("boîte mail")]),
    ("[a b](https://c.fr/d)", [.link(text: "a b", url: "https://c.fr/d")]),
    ("tapez \\*#06# et \\[1]", [.text("tapez *#06# et [1]")]),
    ("2 < 3 & 1 > 0 ! ok_ok", [.text("2 < 3 & 1 > 0 ! ok_ok")]),
    ("été 👍🏽", [.text("été 👍🏽")]),
  ])
  func `the subset is read`(_ text: String, _ inlines: [Inline]) {
    #expect(parse(text).inlines == inlines)
    #expect(parse(text).findings == [])
  }

  @Test(arguments: [
    ("a *b", 3, "*"), ("a ** b", 3, "**"), ("a `b`", 3, "`"), ("a ![b](https://c.fr)", 3, "!["),
    ("a <b", 3, "<"), ("a <!-- b", 3, "<"), ("[1]", 1, "["), ("[a] (https://b.fr)", 1, "["),
    ("{a}", 1, "{"), ("{page:a}", 1, "{page:a}"), ("{step:}", 1, "{"), ("a \\b", 3, "\\"),
    ("**a {step:b}**", 5, "{"),
  ])
  func `all the rest is refused where it stands`(_ text: String, _ column: Int, _ found: String) {
    let first = parse(text).findings.first
    #expect(first?.code == .unsupportedMarkdown)
    #expect(first?.location.column == column)
    #expect(first?.facts == ["found": found])
  }

  @Test(arguments: [
    "http://a.fr", "a.fr", "javascript:a", "https://", "https://a b.fr", "mailto:a@b.fr",
  ])
  func `only secure links are shown`(_ url: String) {
    #expect(!SecureLink.accepts(url))
  }
}
