import Testing

@testable import Reports

struct SharedTextsTests {
  @Test func `a text is kept once, and counted as often as it is used`() throws {
    var texts = SharedTexts()
    #expect(["a", "b", "a", " b\n"].map { texts.number(of: $0) } == [0, 1, 0, 1])
    let read = try ParsedXML(texts.xml.document)
    #expect(read.all("si").map(\.text) == ["a", "b"])
    #expect(read.attributes["count"] == "4")
    #expect(read.attributes["uniqueCount"] == "2")
  }

  @Test(arguments: [
    ("_x0041_", "_x005F_x0041_"), ("a_x000D_b", "a_x005F_x000D_b"), ("_x_", "_x_"),
    ("_x00_", "_x00_"), ("x0041", "x0041"),
  ])
  func `a text that looks like the code of a sign is escaped`(_ text: String, _ written: String) {
    #expect(SharedTexts.escaped(text) == written)
  }
}
