/// Everything the program says, in one language.
///
/// A sentence is called by its key: `say("greeting", ["name": "Amina"])`. The catalogues are
/// asked one after the other, the language first and French last.
package struct Phrasebook: Sendable, Equatable {
  /// The language asked for, even where another one answers.
  package let language: Language
  private let catalogues: [Catalogue]

  /// Binds catalogues in the order they are asked.
  package init(language: Language, catalogues: [Catalogue]) {
    self.language = language
    self.catalogues = catalogues
  }

  /// What fills a hole of a sentence.
  package enum Value: Sendable, Equatable {
    case integer(Int)
    case text(String)
  }

  /// The sentence under a key, its holes filled; the value of `n` chooses the plural form.
  ///
  /// A key that no catalogue knows comes back between ‹ and ›, which tests look for.
  package func callAsFunction(_ key: String, _ values: [String: Value] = [:]) -> String {
    fill(key, count: values["n"]) { values[$0].map(written) }
  }

  /// A text of the content in this language, or the French text it was given.
  package func translate(_ key: String, else original: String) -> String {
    passage(key, else: original).text
  }

  /// The same with the tag of the language it is in, for a page must tell a screen reader.
  package func passage(_ key: String, else original: String) -> Passage {
    for catalogue in catalogues {
      guard let text = catalogue.translation(key, of: original) else { continue }
      return Passage(text: text, tag: catalogue.tag)
    }
    return Passage(text: original, tag: Language.sourceTag)
  }

  /// A text and the language it is in.
  package struct Passage: Sendable, Equatable {
    /// The words to show.
    package let text: String
    /// The tag for the `lang` attribute of these words.
    package let tag: String
  }

  /// The pattern under a key, with parts that are already written for this language.
  func fill(
    _ key: String,
    count: Value? = nil,
    _ part: (String) -> String?
  ) -> String {
    let count: Int? = if case .integer(let count) = count { count } else { nil }
    for catalogue in catalogues {
      guard let sentence = catalogue.sentence(key, count: count) else { continue }
      return Template(sentence).filled(part)
    }
    return "‹\(key)›"
  }

  private func written(_ value: Value) -> String {
    switch value {
    case .integer(let number): integer(number)
    case .text(let text): isolated(text)
    }
  }

  /// A name or an address reads from left to right even in the middle of an Arabic sentence.
  ///
  /// The signs are First Strong Isolate and Pop Directional Isolate of Unicode's annex 9.
  func isolated(_ text: String) -> String {
    language.direction == .rightToLeft ? "\u{2068}\(text)\u{2069}" : text
  }
}

extension Phrasebook.Value: ExpressibleByIntegerLiteral, ExpressibleByStringInterpolation {
  /// Lets a call say `["n": 3]`.
  package init(integerLiteral value: Int) { self = .integer(value) }

  /// Lets a call say `["name": "Zoé"]`.
  package init(stringLiteral value: String) { self = .text(value) }
}
