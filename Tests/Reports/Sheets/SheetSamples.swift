import Guides
import Locales
import Records

@testable import Reports

/// Guides, places and questionnaires small enough to be seen whole in a test.
enum SheetSample {
  /// Two signs that Unicode gives to programs for themselves; a literal cannot hold them.
  static let nonCharacters = [UInt32(0xFDD0), 0xFDD1].compactMap(Unicode.Scalar.init)
    .map(String.init).joined()

  static let today = Day(year: 2026, month: 11, day: 21)

  /// The words of a language; catalogues take a while to read, so those of each are read once.
  static func words(_ tag: String = "fr") -> SheetWords {
    switch tag {
    case "fr": french
    case "fr-simple": simple
    default: english
    }
  }

  private static let french = read("fr")
  private static let simple = read("fr-simple")
  private static let english = read("en")

  private static func read(_ tag: String) -> SheetWords {
    SheetWords(Sample.phrasebook(tag), french: Sample.phrasebook())
  }

  /// Words in Arabic, of which two only are translated.
  static func arabicWords() -> SheetWords {
    let files = [
      "languages.yaml": "fr:\n  name: Français\nar:\n  name: العربية\n",
      "fr.po": """
      msgctxt "sheet.steps"
      msgid "Les étapes, une par une"
      msgstr "Les étapes, une par une"

      msgctxt "sheet.places"
      msgid "Où aller"
      msgstr "Où aller"
      """,
      "ar.po": """
      msgctxt "sheet.steps"
      msgid "Les étapes, une par une"
      msgstr "الخطوات"
      """,
    ]
    let reader = PhrasebookReader(folder: .inMemory(files))
    let languages = reader.languages().value
    func phrasebook(_ tag: String) -> Phrasebook {
      reader.phrasebook(languages[tag] ?? Language(tag: tag, name: tag), among: languages).value
    }
    return SheetWords(phrasebook("ar"), french: phrasebook("fr"))
  }

  static func guide(
    _ kind: Guide.Kind = .guide,
    title: String = "Créer une adresse mail",
    audience: Guide.Audience = .both,
    steps: [Step]
  ) -> Guide {
    Guide(id: "mailbox", kind: kind, title: title, audience: audience, theme: .email, steps: steps)
  }

  static func step(_ blocks: Block..., id: String = "one", title: String = "Commencer") -> Step {
    Step(id: id, title: title, blocks: blocks)
  }

  static func page(
    _ guide: Guide,
    content: Content = Content(),
    commune: String? = nil,
    words: SheetWords = words()
  ) throws -> StrictPage {
    try StrictPage(sheet(guide, content: content, commune: commune, words: words).page.html)
  }

  static func sheet(
    _ guide: Guide,
    content: Content = Content(),
    commune: String? = nil,
    words: SheetWords = words(),
    today: Day = today
  ) -> GuideSheet {
    GuideSheet(guide, content: content, commune: commune, words: words, today: today)
  }

  static func place(_ number: Int) -> Place {
    var place = Place(
      id: "\(number)",
      name: "Lieu \(number)",
      commune: "Rouen",
      postcode: "76000",
      address: "\(number) rue du Port"
    )
    place.position = Position(latitude: 49.4 + Double(number) / 100, longitude: 1.1)
    place.services = ["Aide aux démarches administratives"]
    place.telephone = "02 35 00 00 0\(number)"
    place.hours = "Mo-Fr 09:00-12:00"
    place.updated = Day(year: 2024, month: 8, day: 1)
    return place
  }

  static func content(places: Int = 5) -> Content {
    var content = Sample.content
    content.places = (0..<places).map(place)
    return content
  }
}

extension Question {
  /// A question of one choice among some.
  static func choice(
    _ id: String,
    _ choices: [String],
    if condition: Condition? = nil
  ) -> Question {
    Question(
      id: id,
      ask: "Et \(id) ?",
      form: .oneOf,
      askIf: condition,
      choices: choices.map { Choice(id: $0, text: $0.uppercased()) }
    )
  }
}
