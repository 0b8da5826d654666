/// Ranks guides for what people say at the counter: a few words, misspelt or cut short.
package struct GuideSearch: Sendable {
  private let entries: [Entry]

  /// The words of one guide, each with the weight of the best place where it stands.
  private struct Entry: Sendable {
    let guide: Guide
    let weights: [(word: [Unicode.Scalar], weight: Int)]
    let phrases: Set<String>
  }

  /// Prepares the guides of one language.
  package init(_ guides: [Guide]) {
    entries = guides.map(GuideSearch.entry)
  }

  /// The guides that answer a request, best first; equals keep the order of their identifiers.
  package func guides(for request: String) -> [Guide] {
    let said = FoldedText.words(in: request)
    let telling = said.filter { !StopWords.all.contains($0) }
    // Someone who types only « comment faire » still gets what these words find.
    let words = (telling.isEmpty ? said : telling).prefix(GuideSearch.mostWords)
    let sought = words.map { Array($0.unicodeScalars.prefix(GuideSearch.longestWord)) }
    let phrase = said.joined(separator: " ")
    let ranked = entries.compactMap { entry -> (guide: Guide, found: Int, score: Int)? in
      let scores = sought.map { GuideSearch.score(of: $0, in: entry) }
      let bonus = entry.phrases.contains(phrase) ? GuideSearch.wholePhrase : 0
      let score = scores.reduce(bonus, +)
      guard score > 0 else { return nil }
      return (entry.guide, scores.count { $0 > 0 }, score)
    }
    return ranked.sorted { left, right in
      if left.found != right.found { return left.found > right.found }
      if left.score != right.score { return left.score > right.score }
      return left.guide.id < right.guide.id
    }.map(\.guide)
  }

  private static let mostWords = 32
  private static let longestWord = 40

  // Weights were chosen so that one word of `words` beats any word met only in passing.
  private static let wordWeight = 8
  private static let titleWeight = 6
  private static let summaryWeight = 3
  private static let stepWeight = 2
  private static let wholePhrase = 100

  private static func entry(_ guide: Guide) -> Entry {
    var weights: [String: Int] = [:]
    func add(_ text: String, _ weight: Int) {
      for word in FoldedText.words(in: text) where !StopWords.all.contains(word) {
        weights[word] = max(weights[word] ?? 0, weight)
      }
    }
    for words in guide.words { add(words, wordWeight) }
    add(guide.title, titleWeight)
    add(guide.summary, summaryWeight)
    for step in guide.steps { add(step.title, stepWeight) }
    let phrases = guide.words + [guide.title]
    return Entry(
      guide: guide,
      weights: weights.sorted { $0.key < $1.key }.map { (Array($0.key.unicodeScalars), $0.value) },
      phrases: Set(phrases.map { FoldedText.words(in: $0).joined(separator: " ") })
    )
  }

  /// The best that a word finds in a guide: itself, a word it begins, or a word one slip away.
  private static func score(of sought: [Unicode.Scalar], in entry: Entry) -> Int {
    var best = 0
    for (word, weight) in entry.weights where weight * exact > best {
      best = max(best, weight * closeness(of: sought, to: word))
    }
    return best
  }

  private static let exact = 4

  private static func closeness(of sought: [Unicode.Scalar], to word: [Unicode.Scalar]) -> Int {
    if word == sought { return exact }
    // A plural or a feminine ending is no other word.
    if sought.count >= 3, word.starts(with: sought) {
      return word.count - sought.count <= 2 ? 3 : 2
    }
    if word.count >= 4, sought.starts(with: word), sought.count - word.count <= 2 { return 3 }
    guard sought.count >= 5, word.count >= 4 else { return 0 }
    return EditDistance.between(sought, word, limit: 1) <= 1 ? 2 : 0
  }
}
