/// An unbroken stretch of letters and digits.
struct Token: Equatable {
  enum Shape: Equatable {
    case letters
    case digits
    case mixed
  }

  enum Casing: Equatable {
    case lower
    case capitalised
    case upper
  }

  /// Folded, in lower case.
  let text: String
  let glyphs: Range<Int>
  let shape: Shape
  let casing: Casing
  var traits: WordTraits = []

  var isWord: Bool { shape == .letters }
  var isCapitalised: Bool { isWord && casing == .capitalised }
  var isInitial: Bool { isWord && glyphs.count == 1 && casing == .upper }

  /// Whether nobody is named so: a word of the language, of the services or of the territory.
  var isOrdinary: Bool { !traits.isSubset(of: .nameLike) }

  static func tokens(of seen: SeenText) -> [Token] {
    var tokens: [Token] = []
    var start: Int?
    for (index, glyph) in seen.glyphs.enumerated() {
      let isInside = glyph.isLetter || glyph.isDigit
      if isInside, start == nil { start = index }
      guard !isInside, let first = start else { continue }
      tokens.append(Token(seen.glyphs[first..<index]))
      start = nil
    }
    if let first = start { tokens.append(Token(seen.glyphs[first...])) }
    return tokens
  }

  private init(_ glyphs: ArraySlice<Glyph>) {
    let digits = glyphs.count(where: \.isDigit)
    let uppers = glyphs.count(where: \.isUpper)
    text = String(decoding: glyphs.map(\.byte), as: UTF8.self)
    self.glyphs = glyphs.startIndex..<glyphs.endIndex
    shape = digits == 0 ? .letters : digits == glyphs.count ? .digits : .mixed
    if uppers > 0, uppers + digits == glyphs.count {
      casing = .upper
    } else {
      casing = glyphs.first?.isUpper == true ? .capitalised : .lower
    }
  }
}
