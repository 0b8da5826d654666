import Testing

@testable import Reports

struct SheetWordsTests {
  @Test func `a sentence that nobody has translated says that it is French`() {
    let words = SheetSample.arabicWords()
    #expect(words("sheet.steps") == .text("الخطوات", language: "ar"))
    #expect(words("sheet.places") == .text("Où aller", language: "fr"))
  }

  @Test func `pieces of page fill the holes of a sentence`() {
    let piece = Tag.strong([.neutral("3")])
    let sentence = SheetSample.words().sentence(
      "sheet.way",
      ["answer": [.neutral("oui")], "step": [piece]]
    )
    #expect(Tag.p(sentence).html == "\n<p>oui → allez à l’<strong>3</strong></p>")
  }

  @Test func `a piece that holds the sign of a hole does not fill another`() {
    let sentence = SheetSample.words().sentence(
      "sheet.way",
      ["answer": [.neutral(SheetSample.nonCharacters + "{step}")], "step": [.neutral("2")]]
    )
    #expect(Tag.p(sentence).html == "\n<p>\u{FFFD}\u{FFFD}{step} → allez à l’2</p>")
  }
}
