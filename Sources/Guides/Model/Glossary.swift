/// The words that guides explain, and those that are heard at the counter.
package struct Glossary: Sendable, Equatable {
  package var terms: [Term]

  package init(terms: [Term] = []) { self.terms = terms }

  /// The term that a word names, in any of its spellings: « wi-fi », « Wi-Fi », « wifi ».
  package func term(named word: String) -> Term? {
    let key = Term.key(of: word)
    return terms.first { term in term.names.contains { Term.key(of: $0) == key } }
  }
}

/// One word of the glossary and what it means, in a sentence.
package struct Term: Sendable, Equatable {
  package var name: String
  /// Other ways of saying the same thing.
  package var also: [String]
  package var text: String
  /// The sentence for those who read English.
  package var english: String?

  package init(name: String, also: [String] = [], text: String, english: String? = nil) {
    self.name = name
    self.also = also
    self.text = text
    self.english = english
  }
}

extension Term {
  /// Every way of saying it, the main one first.
  package var names: [String] { [name] + also }

  /// What two spellings of one word have in common: no accent, no capital, no hyphen.
  static func key(of word: String) -> String {
    let words = FoldedText.words(in: word)
    // A sign such as @ holds no letter and stands for itself.
    return words.isEmpty ? word : words.joined(separator: " ")
  }
}
