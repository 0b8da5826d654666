/// How many slips of the finger separate two words.
///
/// A slip is a letter added, lost or changed, or two neighbours swapped: the optimal string
/// alignment distance (Damerau 1964).
package enum EditDistance {
  /// The distance, or one more than the limit as soon as it is known to be greater.
  package static func between(_ left: String, _ right: String, limit: Int = 64) -> Int {
    between(Array(left.unicodeScalars), Array(right.unicodeScalars), limit: limit)
  }

  /// The candidate that is nearest to a word, the first of equals; nil when none is near enough.
  package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let scalars = Array(word.unicodeScalars.prefix(longest))
    var limit = max(1, scalars.count / 3)
    var nearest: String?
    for candidate in candidates where candidate != word {
      let distance = between(scalars, Array(candidate.unicodeScalars), limit: limit)
      guard distance <= limit, distance < max(scalars.count, 2) else { continue }
      nearest = candidate
      limit = distance - 1
    }
    return nearest
  }

  /// No identifier is longer; what is cut off a longer word could not bring it nearer.
  private static let longest = 80

  static func between(
    _ left: [Unicode.Scalar],
    _ right: [Unicode.Scalar],
    limit: Int
  ) -> Int {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return limit + 1 }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current.append(best)
      }
      if (current.min() ?? 0) > limit { return limit + 1 }
      (beforeLast, last) = (last, current)
    }
    return min(last[right.count], limit + 1)
  }
}
