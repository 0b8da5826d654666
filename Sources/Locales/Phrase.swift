/// Something to say before it is known in which language: a key and what fills its holes.
package struct Phrase: Sendable, Equatable {
  /// The `msgctxt` of the sentence.
  package let key: String
  /// What fills each hole, by its name.
  package let values: [String: Phrasebook.Value]

  /// Prepares a sentence; `n` among the values chooses its plural form.
  package init(_ key: String, _ values: [String: Phrasebook.Value] = [:]) {
    self.key = key
    self.values = values
  }
}

extension Phrasebook {
  /// The sentence of a phrase.
  package func callAsFunction(_ phrase: Phrase) -> String { self(phrase.key, phrase.values) }
}
