package import Locales
import Records

/// The words of a sheet, each with the language it is really in.
package struct SheetWords: Sendable {
  /// The language of the sheet, which tells how to write dates and lists.
  package let say: Phrasebook
  private let french: Phrasebook

  /// `french` tells which sentences a language has not translated yet.
  package init(_ say: Phrasebook, french: Phrasebook) {
    self.say = say
    self.french = french
  }

  var language: Language { say.language }

  /// The sentence under a key.
  func callAsFunction(_ key: String, _ values: [String: Phrasebook.Value] = [:]) -> Markup {
    .text(say(key, values), language: language(of: key))
  }

  /// The sentence under a key, with pieces of page in its holes.
  func sentence(_ key: String, _ holes: [String: [Markup]]) -> [Markup] {
    // Noncharacters stand for the pieces while the sentence is made: no sentence can hold one.
    let names = holes.keys.sorted()
    let marks = (0..<UInt32(names.count)).compactMap { Unicode.Scalar(0xFDD0 + $0) }
    let values = zip(names, marks).map { ($0, Phrasebook.Value.text(String($1))) }
    let pieces = Dictionary(uniqueKeysWithValues: zip(marks, names.map { holes[$0] ?? [] }))
    var sentence: [Markup] = []
    var words = String.UnicodeScalarView()
    let tag = language(of: key)
    func flush() {
      if !words.isEmpty { sentence.append(.text(String(words), language: tag)) }
      words.removeAll()
    }
    for scalar in say(key, Dictionary(uniqueKeysWithValues: values)).unicodeScalars {
      if let piece = pieces[scalar] {
        flush()
        sentence += piece
      } else {
        words.append(scalar)
      }
    }
    flush()
    return sentence
  }

  /// A text of the content, translated where it is.
  func content(_ key: String, else original: String) -> Markup {
    let passage = say.passage(key, else: original)
    return .text(passage.text, language: passage.tag)
  }

  /// A day as people write it in a letter.
  func date(_ day: Day) -> Markup {
    .text(
      say.date(year: day.year, month: day.month, day: day.day),
      language: language(of: "date.day")
    )
  }

  private func language(of key: String) -> String {
    say.passage(key, else: french(key)).tag
  }
}
