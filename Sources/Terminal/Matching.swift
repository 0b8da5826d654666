/// Finds the options that a few typed letters may mean.
struct Matching {
  private let candidates: [Candidate]

  /// One option with its spellings folded once.
  private struct Candidate {
    let numbered: Numbered
    let spellings: [String]
    let words: [[String]]
    let hints: [[String]]
  }

  /// How well letters fit, best first; a better fit hides the weaker ones.
  enum Fit: CaseIterable {
    case exact
    case prefix
    case wordPrefixes
    case inside
  }

  /// One letter in the middle of a word is a coincidence rather than an abbreviation.
  private static let shortestInside = 2
  /// Shorter ones, such as « oui » and « non », begin answers rather than name something in them.
  private static let shortestWord = 4

  init(_ options: [Ask.Option]) {
    candidates = zip(1..., options).map { number, option in
      let spellings = ([option.label] + option.also).map(\.folded)
      return Candidate(
        numbered: Numbered(number, option),
        spellings: spellings,
        words: spellings.map(\.words),
        hints: option.hints.map(\.foldedWords)
      )
    }
  }

  /// The options whose label, or another of their words, is exactly what was typed.
  func exact(_ typed: String) -> [Numbered] { fitting(typed, .exact) }

  /// The options whose label begins with what was typed, comma included.
  func opening(_ typed: String) -> [Numbered] {
    let exact = fitting(typed, .exact)
    return exact.isEmpty ? beginning(typed) : exact
  }

  /// The options that begin so; a whole word means those that hold it too, « santé » not « Santé en ligne » alone.
  private func beginning(_ typed: String) -> [Numbered] {
    let found = fitting(typed, .prefix)
    let word = typed.folded
    guard !found.isEmpty, word.count >= Matching.shortestWord else { return found }
    return candidates.filter { candidate in
      found.contains(candidate.numbered) || candidate.words.contains { $0.contains(word) }
    }.map(\.numbered)
  }

  /// The options that fit best, in the order of the list.
  func best(_ typed: String) -> [Numbered] {
    for fit in Fit.allCases {
      let found = fit == .prefix ? beginning(typed) : fitting(typed, fit)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func fitting(_ typed: String, _ fit: Fit) -> [Numbered] {
    let letters = typed.folded
    guard !letters.isEmpty else { return [] }
    let words = typed.foldedWords
    return candidates.filter { candidate in
      switch fit {
      case .exact: candidate.spellings.contains(letters)
      case .prefix: candidate.spellings.contains { $0.hasPrefix(letters) }
      case .wordPrefixes: candidate.words.contains { words.opensWords(of: $0) }
      case .inside:
        letters.count >= Matching.shortestInside
          && candidate.spellings.contains { $0.contains(letters) }
      }
    }.map(\.numbered)
  }

  /// The options that begin with one of these words, whole.
  func opened(by words: [String]) -> [Numbered] {
    candidates.filter { candidate in
      candidate.words.contains { $0.first.map(words.contains) == true }
    }.map(\.numbered)
  }

  /// The options that people call so.
  func hinted(_ typed: String) -> [Numbered] {
    let words = typed.foldedWords
    return candidates.filter { candidate in
      candidate.hints.contains { words.opensWords(of: $0) }
    }.map(\.numbered)
  }

  /// The options of which one word of five letters or more is one slip away from what was typed.
  func oneSlipAway(_ typed: String) -> [Numbered] {
    let letters = typed.folded
    let words = typed.foldedWords
    return candidates.filter { candidate in
      candidate.spellings.contains { letters.isOneSlip(from: $0) }
        || candidate.words.contains { words.opensWords(of: $0, slips: 1) }
    }.map(\.numbered)
  }
}

extension [String] {
  /// Whether each word opens one of the label's words, in the same order, all but `slips` of them exactly.
  fileprivate func opensWords(of label: [String], slips: Int = 0) -> Bool {
    guard !isEmpty else { return false }
    var remaining = label[...]
    var slipsLeft = slips
    for word in self {
      if let place = remaining.firstIndex(where: { $0.hasPrefix(word) }) {
        remaining = remaining[(place + 1)...]
      } else if slipsLeft > 0, let place = remaining.firstIndex(where: { word.isOneSlip(from: $0) })
      {
        remaining = remaining[(place + 1)...]
        slipsLeft -= 1
      } else {
        return false
      }
    }
    return true
  }
}
