import Guides
import Testing

@Suite struct GlossaryReaderTests {
  private let glossary = GlossaryReader.read(
    Array(Fixture.soundGlossary.utf8),
    file: Fixture.glossary
  ).value

  @Test func `a term keeps its sentence in both languages and its other names`() throws {
    let term = try #require(glossary?.terms.first)
    let expected = Term(
      name: "boîte mail",
      also: ["messagerie"],
      text: "L’endroit où vos mails arrivent.",
      english: "Where e-mails arrive."
    )
    #expect(term == expected)
  }

  @Test(arguments: ["boîte mail", "Boite-Mail", "MESSAGERIE"])
  func `a term is found under any of its spellings`(_ word: String) {
    #expect(glossary?.term(named: word)?.name == "boîte mail")
  }

  @Test func `an unknown word has no term`() {
    #expect(glossary?.term(named: "boîte") == nil)
  }

  @Test func `a sign without letters stands for itself`() {
    let glossary = Glossary(terms: [Term(name: "arobase", also: ["@"], text: "Le signe.")])
    #expect(glossary.term(named: "@")?.name == "arobase")
    #expect(glossary.term(named: "&") == nil)
  }
}
