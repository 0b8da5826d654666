/// A text as the rules read it: folded, cut into tokens, its figures brought together.
struct Reading {
  let seen: SeenText
  let tokens: [Token]
  let figures: [Figure]

  init(_ text: String, lexicon: Lexicon) {
    seen = SeenText(text)
    tokens = lexicon.annotated(Token.tokens(of: seen))
    figures = FigureReader(seen: seen, tokens: tokens).figures()
  }

  /// The folded bytes between a token and the next one; empty after the last.
  func gap(after token: Int) -> ArraySlice<Glyph> {
    guard tokens.indices.contains(token), tokens.indices.contains(token + 1) else { return [] }
    return seen.glyphs[tokens[token].glyphs.upperBound..<tokens[token + 1].glyphs.lowerBound]
  }

  /// Whether a sentence, a line or a list goes on between a token and the next one.
  func flows(after token: Int) -> Bool {
    tokens.indices.contains(token + 1)
      && gap(after: token).allSatisfy { $0.byte == Byte.space || $0.isHyphenOrApostrophe }
  }

  /// The first figure that starts at a token or after it, found by halving.
  func firstFigure(from token: Int) -> Int? {
    var (low, high) = (0, figures.count)
    while low < high {
      let middle = (low + high) / 2
      if figures[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low < figures.count ? low : nil
  }

  func dot(after token: Int) -> Bool {
    seen.glyphs[tokens[token].glyphs.upperBound...].first?.byte == Byte.dot
  }

  func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  func glyphs(of range: ClosedRange<Int>) -> Range<Int> {
    tokens[range.lowerBound].glyphs.lowerBound..<tokens[range.upperBound].glyphs.upperBound
  }
}
