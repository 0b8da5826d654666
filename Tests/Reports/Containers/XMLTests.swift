import Testing

@testable import Reports

struct XMLTests {
  private func written(_ xml: XML) -> String { String(decoding: xml.document, as: UTF8.self) }

  @Test func `an element has its attributes and what it holds, in order`() {
    let xml = XML.tag("a", [("z", "1"), ("b", "2")], [.tag("c"), .text("d")])
    #expect(
      written(xml) == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <a z="1" b="2"><c/>d</a>
        """
    )
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "]]>", "a & b", "\"'", "<!--", "&amp;", "é 🙂", "",
  ])
  func `any words come back as words`(_ words: String) throws {
    let read = try ParsedXML(XML.tag("a", [("b", words)], [.text(words)]).document)
    #expect(read.text == words)
    #expect(read.attributes == ["b": words])
    #expect(read.children.isEmpty)
  }

  @Test(arguments: ["\u{0}", "\u{B}", "\u{1F}", "\u{7F}", "\u{FFFE}", "\u{FFFF}", "\u{202E}"])
  func `signs that no document may hold are replaced`(_ sign: String) throws {
    #expect(try ParsedXML(XML.tag("a", [], [.text("b\(sign)c")]).document).text == "b\u{FFFD}c")
  }
}
