import Guides
import Records
import Testing

@Suite struct GuideReaderTests {
  private func read(_ text: String, file: String = Fixture.guide) -> DocumentReading<Guide> {
    GuideReader.read(Array(text.utf8), file: file)
  }

  @Test func `the front matter is read`() throws {
    let guide = try #require(read(Fixture.soundGuide).value)
    #expect(guide.id == "create-a-mailbox")
    #expect(guide.kind == .guide)
    #expect(guide.language == "fr")
    #expect(guide.words == ["mail", "e-mail", "boîte"])
    #expect(guide.theme == .email)
    #expect(guide.atHand == ["Un téléphone"])
    #expect(guide.legal == nil)
    #expect(guide.review.before == Day(year: 2027, month: 5, day: 21))
  }

  @Test(arguments: [
    ("guides/how-to/create-a-mailbox.en.md", "en"),
    ("guides/how-to/create-a-mailbox.fr-simple.md", "fr-simple"),
  ])
  func `the language comes from the name of the file`(_ file: String, _ language: String) {
    #expect(read(Fixture.soundGuide, file: file).value?.language == language)
  }

  @Test func `steps and blocks are read in order`() throws {
    let guide = try #require(read(Fixture.soundGuide).value)
    #expect(guide.steps.map(\.id) == ["choose", "number", "done"])
    #expect(guide.steps.map(\.title) == ["Choisir un service", "Donner un numéro", "Terminé"])
    let blocks: [Block] = [
      .paragraph([
        .text("Demandez "), .strong("à quoi"), .text(" servira "), .emphasis("cette"),
        .text(" adresse, voyez "), .link(text: "la Cnil", url: "https://www.cnil.fr"),
        .text(". Une "), .term("messagerie"), .text(" suffit, comme dans "),
        .guide("create-a-mailbox"), .text("."),
      ]),
      .bullets([[.text("gratuit")], [.text("connu, et sûr")]]),
      .numbered([[.text("ouvrir")], [.text("choisir")]]),
      .callout(.warning, [.text("Jamais l’année de naissance.")]),
      .branch(
        question: [.text("Le service demande un numéro ?")],
        ways: [
          Way(text: [.text("oui")], step: "number"), Way(text: [.text("non")], step: "done"),
        ]
      ),
    ]
    #expect(guide.steps.first?.blocks == blocks)
    let trouble = "Si ça bloque : le code n’arrive pas → attendez une minute."
    #expect(guide.steps[1].blocks == [.trouble([.text(trouble)])])
  }

  @Test func `a fault in the body has its line in the file`() throws {
    let text = Fixture.replacing("- gratuit", by: "- très **gratuit", in: Fixture.soundGuide)
    let finding = try #require(read(text).findings.first)
    #expect(finding.location == Location(file: Fixture.guide, line: 27, column: 8, length: 2))
    #expect(finding.facts == ["found": "**"])
  }
}
