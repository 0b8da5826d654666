import Testing

@testable import Reports

struct MarkupHTMLTests {
  @Test(arguments: [
    ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
    ("l'un \"et\" l'autre", "l&#39;un &quot;et&quot; l&#39;autre"),
    ("]]>", "]]&gt;"),
    ("a\u{0}\u{1B}[2Jb\u{7F}\u{9B}", "a\u{FFFD}\u{FFFD}[2Jb\u{FFFD}\u{FFFD}"),
    ("une\nligne\tou\u{2028}deux", "une ligne ou deux"),
    ("\u{202E}fdp.exe", "\u{FFFD}fdp.exe"),
    ("\u{2066}a\u{2067}b", "\u{FFFD}a\u{FFFD}b"),
    ("\u{2068}Zoé\u{2069}", "\u{2068}Zoé\u{2069}"),
    (SheetSample.nonCharacters, "\u{FFFD}\u{FFFD}"),
    ("œ 👩‍🦽 ع", "œ 👩‍🦽 ع"),
  ])
  func `words give no orders`(_ words: String, _ html: String) {
    #expect(Markup.neutral(words).html == html)
  }

  @Test func `an attribute is quoted and escaped`() {
    #expect(Tag.p([.id("\"><script>")]).html == "\n<p id=\"&quot;&gt;&lt;script&gt;\"></p>")
  }

  @Test func `an element without children has no end`() {
    #expect(Tag.meta([.utf8]).html == "\n<meta charset=\"utf-8\">")
  }

  @Test(arguments: [
    ("https://17cyber.gouv.fr", "https://17cyber.gouv.fr"), ("http://a.fr", nil),
    ("javascript:alert(1)", nil), ("https://a.fr/\nb", nil), ("https://a.fr b", nil), ("", nil),
  ])
  func `only a secure address becomes a link`(_ address: String, _ link: String?) {
    #expect(Attribute.toSite(address)?.value == link)
  }
}
