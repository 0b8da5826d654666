import Testing

@testable import Guides

struct OutlineTests {
  private let outline = Outline.map([
    "id": .structure("email"), "ask": .wording("Une « adresse » ?"),
    "choices": .list([.map(["id": .structure("own"), "text": .wording("Oui")])]),
    "weight": .structure(2), "sheet": .wording(true), "codes": .list([]),
  ])

  private func text(_ outline: Outline, _ aspect: Outline.Aspect) -> String {
    String(decoding: outline.canonicalBytes(aspect), as: UTF8.self)
  }

  @Test func `the whole is JSON with its keys in order`() {
    #expect(
      outline.json == """
        {"ask":"Une « adresse » ?","choices":[{"id":"own","text":"Oui"}],"codes":[],\
        "id":"email","sheet":true,"weight":2}
        """
    )
  }

  @Test func `structure leaves out what is only read`() {
    #expect(
      text(outline, .structure) == #"{"choices":[{"id":"own"}],"id":"email","weight":2}"#
    )
  }

  @Test func `wording leaves out what makes answers comparable`() {
    #expect(
      text(outline, .wording)
        == #"{"ask":"Une « adresse » ?","choices":[{"text":"Oui"}],"sheet":true}"#
    )
  }

  @Test(arguments: ["l’an  2", "l'an\u{A0}2", " l'an\u{202F}2\n"])
  func `better typography is no other wording`(_ text: String) {
    #expect(self.text(.wording(text), .wording) == "\"l'an 2\"")
    #expect(self.text(.structure("a  b"), .structure) == "\"a  b\"")
  }

  @Test func `what JSON reserves is escaped`() {
    #expect(#"a"b\c"#.quotedJSON == #""a\"b\\c""#)
    #expect("\n\t\u{1F}é".quotedJSON == #""\u000a\u0009\u001fé""#)
  }
}
