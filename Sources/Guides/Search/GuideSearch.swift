/// Ranks guides for what people say at the counter: a few words, misspelt or cut short.
package struct GuideSearch: Sendable {
  private let entries: [Entry]

  /// The words of one guide, each with the weight of the best place where it stands.
  private struct Entry: Sendable {
    let guide: Guide
    let weights: [Weighed]
    let phrases: Set<String>
  }

  /// A word of a guide, and how much finding it tells.
  private struct Weighed {
    let word: [Unicode.Scalar]
    let weight: Int
  }

  /// Prepares the guides of one language.
  package init(_ guides: [Guide]) {
    let words = guides.map(GuideSearch.weights(of:))
    let spread = words.reduce(into: [String: Int]()) { spread, words in
      for word in words.keys { spread[word, default: 0] += 1 }
    }
    entries = zip(guides, words).map { guide, weights in
      GuideSearch.entry(guide, weights: weights) {
        GuideSearch.rarity(of: spread[$0] ?? 1, among: guides.count)
      }
    }
  }

  /// The guides that answer a request, best first; equals keep the order of their identifiers.
  package func guides(for request: String) -> [Guide] {
    let said = FoldedText.words(in: request)
    let telling = said.filter { !StopWords.all.contains($0) }
    // Someone who types only « comment faire » still gets what these words find.
    let words = (telling.isEmpty ? said : telling).prefix(GuideSearch.mostWords)
    let sought = words.map { Array($0.unicodeScalars.prefix(GuideSearch.longestWord)) }
    let phrase = said.joined(separator: " ")
    let ranked = entries.compactMap { entry -> (guide: Guide, score: Int)? in
      let scores = sought.map { GuideSearch.score(of: $0, in: entry) }
      let bonus = entry.phrases.contains(phrase) ? GuideSearch.wholePhrase : 0
      let score = scores.reduce(bonus, +)
      guard score > 0 else { return nil }
      return (entry.guide, score)
    }
    return ranked.sorted { left, right in
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
  private static let wholePhrase = 1000

  private static func weights(of guide: Guide) -> [String: Int] {
    var weights: [String: Int] = [:]
    func add(_ text: String, _ weight: Int) {
      for word in FoldedText.words(in: text) where !StopWords.all.contains(word) {
        weights[word] = max(weights[word] ?? 0, weight)
      }
    }
    for words in guide.words {
      add(words, wordWeight)
      // People also write « motdepasse ».
      add(FoldedText.words(in: words).joined(), wordWeight)
    }
    add(guide.title, titleWeight)
    add(guide.summary, summaryWeight)
    for step in guide.steps { add(step.title, stepWeight) }
    return weights
  }

  private static func entry(
    _ guide: Guide,
    weights: [String: Int],
    rarity: (String) -> Int
  ) -> Entry {
    let phrases = guide.words + [guide.title]
    return Entry(
      guide: guide,
      weights: weights.sorted { $0.key < $1.key }.map {
        Weighed(word: Array($0.key.unicodeScalars), weight: $0.value * rarity($0.key))
      },
      phrases: Set(phrases.map { FoldedText.words(in: $0).joined(separator: " ") })
    )
  }

  /// A word met in few guides tells more than one met in all: the idea of the inverse document frequency (Spärck Jones, 1972).
  private static func rarity(of count: Int, among guides: Int) -> Int {
    let rarity = (guides / max(1, count)).bitWidthUsed
    return 1 + rarity * rarity
  }

  /// The best that a word finds in a guide: itself, a word it begins, or a word one slip away.
  private static func score(of sought: [Unicode.Scalar], in entry: Entry) -> Int {
    var best = 0
    for known in entry.weights where known.weight * exact > best {
      best = max(best, known.weight * closeness(of: sought, to: known.word))
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

extension Int {
  /// How many binary digits the number has: the whole part of its logarithm, and one.
  fileprivate var bitWidthUsed: Int { Int.bitWidth - leadingZeroBitCount }
}
