/// The words and phrases that the rules know, folded; a phrase is looked for from its first word.
struct Lexicon: Sendable {
  private var words: [String: WordTraits] = [:]
  private var phrases: [String: [Phrase]] = [:]

  private struct Phrase: Sendable {
    let following: [String]
    let traits: WordTraits
  }

  /// A line is a word or a phrase, written without accents or capitals.
  mutating func add(_ lines: [String], _ traits: WordTraits) {
    for line in lines {
      let parts = line.split(separator: " ").map(String.init)
      guard let first = parts.first else { continue }
      if parts.count == 1 {
        words[first, default: []].insert(traits)
      } else {
        let phrase = Phrase(following: Array(parts.dropFirst()), traits: traits)
        phrases[first, default: []].append(phrase)
      }
    }
  }

  func adding(publicNames: [String]) -> Lexicon {
    var lexicon = self
    let folded = publicNames.map { name in
      Token.tokens(of: SeenText(name)).map(\.text).joined(separator: " ")
    }
    lexicon.add(folded, .publicName)
    return lexicon
  }

  /// The tokens with the traits of the words and phrases that they form.
  func annotated(_ tokens: [Token]) -> [Token] {
    var annotated = tokens
    for index in tokens.indices where tokens[index].shape != .digits {
      annotated[index].traits.formUnion(traits(of: tokens[index]))
      for phrase in phrases[tokens[index].text] ?? []
      where matches(phrase, tokens, after: index) {
        let last = index + phrase.following.count
        annotated[last].traits.formUnion(phrase.traits)
        guard phrase.traits.contains(.publicName) else { continue }
        for covered in index...last { annotated[covered].traits.insert(.publicName) }
      }
    }
    return annotated
  }

  private func matches(_ phrase: Phrase, _ tokens: [Token], after index: Int) -> Bool {
    guard index + phrase.following.count < tokens.count else { return false }
    return zip(phrase.following, tokens[(index + 1)...]).allSatisfy { $0 == $1.text }
  }

  private func traits(of token: Token) -> WordTraits {
    let known = words[token.text] ?? []
    guard token.isWord, known.isEmpty, isForm(token.text) else { return known }
    return .common
  }

  /// Whether it is a known word with an ending of French, or has an ending that names do not have.
  private func isForm(_ text: String) -> Bool {
    for ending in ["s", "e", "es", "x", "nt"] where text.hasSuffix(ending) {
      if words[String(text.dropLast(ending.count))]?.contains(.common) == true { return true }
    }
    return text.utf8.count > 5 && Self.wordEndings.contains { text.hasSuffix($0) }
  }

  private static let wordEndings = [
    "ait", "aient", "era", "eront", "tion", "tions", "ement", "ements", "ique", "iques", "isme",
    "dra", "tra", "able", "ables", "ible", "ibles", "euse", "euses", "ateur", "ateurs", "ites",
    "issant",
  ]
}
