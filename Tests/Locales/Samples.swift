@testable import Locales

/// A catalogue from a table of keys and texts, whose French is the text itself unless given.
func catalogue(
  _ tag: String,
  _ texts: [String: String],
  sources: [String: String] = [:]
) -> Catalogue {
  let entries = texts.map { key, text in
    PortableObject.Entry(context: key, source: sources[key] ?? text, translations: [text])
  }
  return Catalogue.read(PortableObject(entries: entries), tag: tag).value
}

/// What a `.po` text says, with no fault expected.
func catalogue(_ tag: String, po text: String) -> Catalogue {
  Catalogue.read(PortableObject.read(Array(text.utf8)).value, tag: tag).value
}

extension Language {
  static let french = Language(tag: "fr", name: "Français", fallback: nil, state: .complete)
  static let english = Language(tag: "en", name: "English")
  static let arabic = Language(tag: "ar", name: "العربية")
}

extension Phrasebook {
  static let french = Phrasebook(language: .french, catalogues: [.frenchForms])
  static let english = Phrasebook(language: .english, catalogues: [.englishForms, .frenchForms])
  static let arabic = Phrasebook(language: .arabic, catalogues: [.frenchForms])
}

extension Catalogue {
  static let frenchForms = catalogue(
    "fr",
    [
      "month.1": "janvier", "month.10": "octobre", "month.11": "novembre",
      "date.day": "{day} {month} {year}", "date.first": "{day}er {month} {year}",
      "date.month": "{month} {year}", "list.separator": ", ", "list.and": "{first} et {last}",
      "number.group": "\u{202F}", "number.decimal": ",", "number.negative": "−{number}",
      "number.percent": "{number}\u{202F}%", "number.unknown": "inconnu",
      "of": "de {noun}", "of.elided": "d’{noun}",
    ]
  )

  static let englishForms = catalogue(
    "en",
    [
      "month.1": "January", "month.10": "October", "month.11": "November",
      "date.day": "{day} {month} {year}", "date.first": "{day} {month} {year}",
      "list.and": "{first} and {last}", "number.group": ",", "number.decimal": ".",
      "number.percent": "{number}%", "number.unknown": "unknown",
      "of": "of {noun}", "of.elided": "of {noun}",
    ]
  )
}
