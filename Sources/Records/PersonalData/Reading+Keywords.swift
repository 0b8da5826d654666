extension Reading {
  /// Whether one of these words stands before a token, on the left of a few dozen characters.
  func has(_ traits: WordTraits, before token: Int, within distance: Int) -> Bool {
    let end = tokens[token].glyphs.lowerBound
    var index = token - 1
    while index >= 0, end - tokens[index].glyphs.upperBound <= distance {
      if !tokens[index].traits.isDisjoint(with: traits) { return true }
      index -= 1
    }
    return false
  }

  func has(_ traits: WordTraits, after token: Int, within distance: Int) -> Bool {
    let start = tokens[token].glyphs.upperBound
    var index = token + 1
    while index < tokens.count, tokens[index].glyphs.lowerBound - start <= distance {
      if !tokens[index].traits.isDisjoint(with: traits) { return true }
      index += 1
    }
    return false
  }

  /// The figures that follow each other from one that nothing precedes: `[first...last]`.
  func runs() -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    var first = 0
    for index in figures.indices
    where index + 1 == figures.count || figures[index + 1].joint != .separators {
      runs.append(first...index)
      first = index + 1
    }
    return runs
  }

  func glyphs(ofFigures range: ClosedRange<Int>) -> Range<Int> {
    figures[range.lowerBound].glyphs.lowerBound..<figures[range.upperBound].glyphs.upperBound
  }

  func tokens(ofFigures range: ClosedRange<Int>) -> ClosedRange<Int> {
    figures[range.lowerBound].tokens.lowerBound...figures[range.upperBound].tokens.upperBound
  }

  func digits(of range: ClosedRange<Int>) -> [UInt8] { figures[range].flatMap(\.digits) }
}
