import Guides
import Locales
import Records
import Testing

@testable import Reports

struct GuideSheetTests {
  @Test func `a step has its number, its title and a box to tick`() {
    let guide = SheetSample.guide(steps: [
      SheetSample.step(.paragraph([.text("Ouvrez "), .strong("le site"), .text(".")]))
    ])
    #expect(
      SheetSample.sheet(guide).steps.html == """

        <section aria-labelledby="steps">
        <h2 id="steps">Les étapes, une par une</h2>
        <ol class="steps">
        <li id="step-1" class="box keep">
        <h3>1. Commencer</h3>
        <p>Ouvrez <strong>le site</strong>.</p></li></ol></section>
        """
    )
  }

  @Test func `each answer to a question says which step comes next`() throws {
    let guide = SheetSample.guide(steps: [
      SheetSample.step(
        .branch(
          question: [.text("La boîte s’ouvre ?")],
          ways: [Way(text: [.text("oui")], step: "last"), Way(text: [.text("non")], step: "one")]
        )
      ),
      SheetSample.step(id: "last", title: "Finir"),
    ])
    let page = try SheetSample.page(guide)
    #expect(page.text.contains("oui → allez à l’étape 2"))
    #expect(page.text.contains("non → allez à l’étape 1"))
    #expect(page.elements.contains { $0.attributes["href"] == "#step-2" })
  }

  @Test(arguments: [
    (Block.trouble([.text("Si ça bloque : appelez.")]), "Si ça bloque : appelez."),
    (.callout(.safety, [.text("Raccrochez.")]), "Sécurité : Raccrochez."),
    (.callout(.screen, [.text("Un code.")]), "À l’écran : Un code."),
    (.bullets([[.text("Un")], [.text("Deux")]]), "Un\nDeux"),
    (.paragraph([.step("one")]), "étape 1"),
    (.paragraph([.guide("gone")]), "gone"),
    (.paragraph([.term("mandat")]), "mandat"),
  ])
  func `every block is on the sheet`(_ block: Block, _ text: String) throws {
    let guide = SheetSample.guide(steps: [SheetSample.step(block)])
    #expect(try SheetSample.page(guide).text.withPlainSpaces.contains(text))
  }

  @Test(arguments: [(Guide.Audience.both, false), (.visitor, false), (.agent, true)])
  func `what is said to the agent goes home only with the agent`(
    _ audience: Guide.Audience,
    _ isShown: Bool
  ) throws {
    var guide = SheetSample.guide(
      audience: audience,
      steps: [SheetSample.step(.callout(.together, [.text("Regardez ailleurs.")]))]
    )
    guide.legal = "Ne gardez pas le mot de passe."
    let text = try SheetSample.page(guide).text
    #expect(text.contains("Regardez ailleurs.") == isShown)
    #expect(!text.contains("Ne gardez pas"))
  }

  @Test func `an emergency starts with the numbers to call`() throws {
    let step = SheetSample.step(.paragraph([.text("Appelez le 17.")]), title: "Se protéger")
    let page = try SheetSample.page(SheetSample.guide(.emergency, steps: [step]))
    let headings = page.text.split(separator: "\n").map(String.init)
    #expect(headings.contains("Les numéros à appeler"))
    #expect(headings.contains("17Se protéger · Appelez le 17."))
    #expect(page.elements.filter { $0.attributes["class"] == "phone" }.count == 2)
  }

  @Test func `a guide that is no emergency leaves its numbers in the text`() throws {
    let step = SheetSample.step(.paragraph([.text("Appelez le 17.")]))
    let page = try SheetSample.page(SheetSample.guide(steps: [step]))
    #expect(!page.elements.contains { $0.attributes["class"] == "phone" })
  }

  @Test func `three places at most are near the counter, with how old they are`() throws {
    let page = try SheetSample.page(
      SheetSample.guide(steps: [SheetSample.step()]),
      content: SheetSample.content(),
      commune: "76540"
    )
    let text = page.text.withPlainSpaces
    #expect(page.elements.filter { $0.attributes["class"] == "place keep" }.count == 3)
    #expect(text.contains("Lieu 0\n0 rue du Port, 76000 Rouen\nTéléphone : 02 35 00 00 00"))
    #expect(text.contains("du lundi au vendredi : de 9 h à 12 h"))
    #expect(text.contains("Information du 1er août 2024, à vérifier."))
  }

  @Test func `hours that are not plain are shown as given`() throws {
    var content = SheetSample.content(places: 1)
    content.places[0].hours = "Mo 09:00+"
    let page = try SheetSample.page(
      SheetSample.guide(steps: [SheetSample.step()]),
      content: content,
      commune: "76540"
    )
    #expect(page.text.withPlainSpaces.contains("Horaires : Mo 09:00+"))
  }

  @Test func `without a counter the place is left to write by hand`() throws {
    let page = try SheetSample.page(
      SheetSample.guide(steps: [SheetSample.step()]),
      content: SheetSample.content()
    )
    #expect(page.text.withPlainSpaces.contains("Où aller\n\nLieu :\nAdresse :\nTéléphone :"))
  }

  @Test(arguments: [
    (Day(year: 2026, month: 11, day: 20), false), (Day(year: 2026, month: 11, day: 22), true),
  ])
  func `a sheet past its date says so`(_ today: Day, _ isMarked: Bool) throws {
    var guide = SheetSample.guide(steps: [SheetSample.step()])
    guide.review.before = Day(year: 2026, month: 11, day: 21)
    let html = SheetSample.sheet(guide, today: today).page.html
    #expect(html.contains("la date de relecture est passée") == isMarked)
  }

  @Test func `what nobody could check is marked, with the sources and the date`() throws {
    var guide = SheetSample.guide(steps: [SheetSample.step()])
    guide.review = Review(
      reviewed: Day(year: 2026, month: 11, day: 21),
      before: Day(year: 2027, month: 5, day: 1),
      sources: [
        Source(title: "Un site", url: "https://a.fr"), Source(title: "Faux", url: "http://b.fr"),
      ],
      toVerify: ["Le délai de 4 mois."]
    )
    let page = try SheetSample.page(guide)
    let text = page.text.withPlainSpaces
    #expect(text.contains("À vérifier avant de vous y fier\n\nLe délai de 4 mois."))
    #expect(text.contains("Fiche relue le 21 novembre 2026. À relire avant le 1er mai 2027."))
    #expect(
      page.elements.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("http") } == [
        "https://a.fr"
      ]
    )
  }

  @Test func `a draft says that it is one`() throws {
    var guide = SheetSample.guide(steps: [SheetSample.step()])
    guide.status = .draft
    #expect(try SheetSample.page(guide).text.contains("Brouillon"))
  }

  @Test func `in a language from the right, French passages keep their side`() throws {
    let page = try SheetSample.page(
      SheetSample.guide(steps: [SheetSample.step()]),
      content: SheetSample.content(),
      commune: "76540",
      words: SheetSample.arabicWords()
    )
    let html = try #require(page.elements.first)
    #expect(html.attributes == ["lang": "ar", "dir": "rtl"])
    let header = try #require(page.elements.first { $0.name == "header" })
    #expect(header.attributes == ["lang": "fr", "dir": "ltr"])
    let steps = try #require(page.elements.first { $0.attributes["id"] == "steps" })
    #expect(steps.attributes["lang"] == nil)
    #expect(page.faults == [])
  }

  @Test(arguments: [
    (Guide.Kind.emergency, "<strong class=\"phone\" dir=\"ltr\">0 892 705 705</strong>"),
    (.guide, "<span dir=\"ltr\">0 892 705 705</span>"),
  ])
  func `the groups of a number keep their order in a language from the right`(
    _ kind: Guide.Kind,
    _ html: String
  ) {
    var guide = SheetSample.guide(
      kind,
      steps: [SheetSample.step(.paragraph([.text("اتصل بالرقم 0 892 705 705.")]))]
    )
    guide.language = "ar"
    let sheet = SheetSample.sheet(guide, words: SheetSample.arabicWords())
    #expect(sheet.page.html.contains(html))
    #expect(sheet.steps.html.contains("<p>اتصل بالرقم \(html).</p>"))
  }
}
