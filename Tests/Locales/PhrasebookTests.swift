import Testing

@testable import Locales

struct `A phrasebook` {
  private static let french = catalogue(
    "fr",
    po: """
      msgid ""
      msgstr "Plural-Forms: nplurals=2; plural=(n > 1);\\n"

      msgctxt "greeting"
      msgid "Bonjour {name}"
      msgstr "Bonjour {name}"

      msgctxt "visits"
      msgid "{n} visite à {place}"
      msgid_plural "{n} visites à {place}"
      msgstr[0] "{n} visite à {place}"
      msgstr[1] "{n} visites à {place}"

      msgctxt "number.group"
      msgid "."
      msgstr "."
      """
  )
  private static let english = catalogue(
    "en",
    po: """
      msgid ""
      msgstr "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

      msgctxt "visits"
      msgid "{n} visite à {place}"
      msgid_plural "{n} visites à {place}"
      msgstr[0] "{n} visit in {place}"
      msgstr[1] "{n} visits in {place}"

      msgctxt "advice"
      msgid "Demandez à un proche."
      msgstr "Ask a relative."
      """
  )
  private let inFrench = Phrasebook(language: .french, catalogues: [french])
  private let inEnglish = Phrasebook(language: .english, catalogues: [english, french])

  @Test(arguments: [
    (0, "0 visite à Lens", "0 visits in Lens"),
    (1, "1 visite à Lens", "1 visit in Lens"),
    (2, "2 visites à Lens", "2 visits in Lens"),
    (1_234, "1.234 visites à Lens", "1.234 visits in Lens"),
  ])
  func `says how many as each language does`(_ n: Int, _ french: String, _ english: String) {
    let values: [String: Phrasebook.Value] = ["n": .integer(n), "place": "Lens"]
    #expect(inFrench("visits", values) == french)
    #expect(inEnglish("visits", values) == english)
  }

  @Test func `falls back to French, then to the key`() {
    #expect(inEnglish("greeting", ["name": "Zoé"]) == "Bonjour Zoé")
    #expect(inEnglish("nothing") == "‹nothing›")
  }

  @Test func `a value is not read as a sentence`() {
    #expect(inFrench("greeting", ["name": "{name} {n}"]) == "Bonjour {name} {n}")
  }

  @Test func `a value nobody gave stays visible`() {
    #expect(inFrench("greeting") == "Bonjour {name}")
  }

  @Test func `values are isolated where lines start from the right`() {
    let inArabic = Phrasebook(language: .arabic, catalogues: [Self.french])
    #expect(inArabic("greeting", ["name": "Zoé"]) == "Bonjour \u{2068}Zoé\u{2069}")
    #expect(inArabic("visits", ["n": 3, "place": ""]) == "3 visites à \u{2068}\u{2069}")
  }

  @Test func `content is translated while its French has not changed`() {
    let text = "Demandez à un proche."
    #expect(inEnglish.translate("advice", else: text) == "Ask a relative.")
    #expect(inEnglish.translate("advice", else: "Demandez-nous.") == "Demandez-nous.")
    #expect(inFrench.translate("advice", else: text) == text)
  }

  @Test func `a passage tells its language`() {
    #expect(inEnglish.passage("advice", else: "Demandez à un proche.").tag == "en")
    #expect(inEnglish.passage("advice", else: "Autre").tag == "fr")
  }
}
