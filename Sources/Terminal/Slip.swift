extension String {
  /// Words shorter than this are too close to one another for a slip to mean anything.
  static let shortestForSlip = 5

  /// Whether one letter added, left out, replaced or swapped with the next separates this from a word.
  ///
  /// This is a distance of 1 in the sense of Damerau (Communications of the ACM 7, 1964).
  func isOneSlip(from word: String) -> Bool {
    guard word.count >= String.shortestForSlip, abs(word.count - count) <= 1 else { return false }
    let typed = Array(self)
    let right = Array(word)
    let start = zip(typed, right).prefix { $0 == $1 }.count
    let rest = (typed: typed[start...], right: right[start...])
    if typed.count < right.count { return rest.typed.elementsEqual(rest.right.dropFirst()) }
    if typed.count > right.count { return rest.typed.dropFirst().elementsEqual(rest.right) }
    guard start < typed.count else { return false }
    return rest.typed.dropFirst().elementsEqual(rest.right.dropFirst())
      || rest.typed.isSwap(of: rest.right)
  }
}

extension ArraySlice<Character> {
  fileprivate func isSwap(of other: ArraySlice<Character>) -> Bool {
    guard count >= 2, count == other.count else { return false }
    return self[startIndex] == other[other.startIndex + 1]
      && self[startIndex + 1] == other[other.startIndex]
      && dropFirst(2).elementsEqual(other.dropFirst(2))
  }
}
