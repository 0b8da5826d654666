/// A text folded character by character, each of which remembers where it comes from.
struct SeenText {
  private(set) var glyphs: [Glyph] = []

  init(_ text: String) {
    glyphs.reserveCapacity(text.utf8.count)
    let scalars = text.unicodeScalars
    var memory: [Unicode.Scalar: ScalarFold] = [:]
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      append(Self.fold(scalars[index], memory: &memory), source: index..<next)
      index = next
    }
  }

  /// The stretch of the text as given that a stretch of the folded text stands for.
  func source(of range: Range<Int>) -> Range<String.Index> {
    glyphs[range.lowerBound].source.lowerBound..<glyphs[range.upperBound - 1].source.upperBound
  }

  private mutating func append(_ fold: ScalarFold, source: Range<String.Index>) {
    switch fold {
    case .one(let byte, let isUpper):
      glyphs.append(Glyph(byte: byte, isUpper: isUpper, source: source))
    case .several(let bytes, let isUpper):
      for byte in bytes { glyphs.append(Glyph(byte: byte, isUpper: isUpper, source: source)) }
    case .dropped:
      // An accent or a zero-width mark belongs to what it follows.
      guard let last = glyphs.indices.last else { return }
      glyphs[last].source = glyphs[last].source.lowerBound..<source.upperBound
    }
  }

  /// Asking Unicode for a name is slow: each character is asked once.
  private static func fold(
    _ scalar: Unicode.Scalar,
    memory: inout [Unicode.Scalar: ScalarFold]
  ) -> ScalarFold {
    if scalar.isASCII { return ScalarFold(scalar) }
    if let known = memory[scalar] { return known }
    let fold = ScalarFold(scalar)
    memory[scalar] = fold
    return fold
  }
}
