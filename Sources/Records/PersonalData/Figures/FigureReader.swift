/// Finds the figures of a text: digits, look-alikes beside digits, numbers in letters.
struct FigureReader {
  private let seen: SeenText
  private let tokens: [Token]
  private var found: [Figure] = []

  init(seen: SeenText, tokens: [Token]) {
    self.seen = seen
    self.tokens = tokens
  }

  func figures() -> [Figure] {
    var reader = self
    var index = tokens.startIndex
    while index < tokens.endIndex { index += reader.read(at: index) }
    return OrdinaryFigures(seen: seen, tokens: tokens).marked(reader.found)
  }

  /// Reads what starts at a token and tells how many tokens that took.
  private mutating func read(at index: Int) -> Int {
    let token = tokens[index]
    switch token.shape {
    case .digits: append(digits(of: token.glyphs), glyphs: token.glyphs, at: index)
    case .mixed: readMixed(token, at: index)
    case .letters:
      if let number = SpelledNumber(tokens[index..<min(index + 5, tokens.endIndex)]) {
        appendSpelled(number, at: index)
        return number.tokenCount
      }
      readLookAlike(token, at: index)
    }
    return 1
  }

  private mutating func readMixed(_ token: Token, at index: Int) {
    let values = token.glyphs.map { lookAlike(seen.glyphs[$0]) }
    if values.allSatisfy({ $0 != nil }) {
      return append(values.compactMap(\.self), glyphs: token.glyphs, at: index)
    }
    let corsican = token.glyphs.map { seen.glyphs[$0] }.map { lookAlike($0) ?? letter($0) }
    let letters = corsican.indices.filter { (corsican[$0] ?? 0) > 9 }
    let isAfterTwo = found.last?.tokens.upperBound == index - 1 && found.last?.digits.last == 2
    if corsican.allSatisfy({ $0 != nil }), letters.count == 1,
      letters[0] == 0 ? isAfterTwo : corsican[letters[0] - 1] == 2
    {
      return append(corsican.compactMap(\.self), glyphs: token.glyphs, at: index)
    }
    readDigitRuns(token, at: index)
  }

  /// The digits of `tel0612345678` or `14h30`, each run by itself.
  private mutating func readDigitRuns(_ token: Token, at index: Int) {
    var start: Int?
    for position in token.glyphs.lowerBound...token.glyphs.upperBound {
      let isDigit = position < token.glyphs.upperBound && seen.glyphs[position].isDigit
      if isDigit, start == nil { start = position }
      guard !isDigit, let first = start else { continue }
      append(digits(of: first..<position), glyphs: first..<position, at: index)
      start = nil
    }
  }

  /// « OO » or « ll » after digits or before them, or the A of « 2 A » in the middle.
  private mutating func readLookAlike(_ token: Token, at index: Int) {
    guard token.glyphs.count <= 2 else { return }
    let values = token.glyphs.map { lookAlike(seen.glyphs[$0]) }
    let isAfterFigure = found.last.map { $0.tokens.upperBound == index - 1 } ?? false
    let isBeforeDigit =
      index + 1 < tokens.endIndex && seen.glyphs[tokens[index + 1].glyphs.lowerBound].isDigit
    if values.allSatisfy({ $0 != nil }), isAfterFigure || isBeforeDigit {
      append(values.compactMap(\.self), glyphs: token.glyphs, at: index)
    } else if token.glyphs.count == 1, isAfterFigure, isBeforeDigit, found.last?.digits.last == 2,
      let value = letter(seen.glyphs[token.glyphs.lowerBound])
    {
      append([value], glyphs: token.glyphs, at: index)
    }
  }

  private mutating func appendSpelled(_ number: SpelledNumber, at index: Int) {
    let last = index + number.tokenCount - 1
    let value = UInt8(number.value)
    let digits = value < 10 ? [value] : [value / 10, value % 10]
    let glyphs = tokens[index].glyphs.lowerBound..<tokens[last].glyphs.upperBound
    add(Figure(digits: digits, glyphs: glyphs, tokens: index...last, isSpelled: true))
  }

  private mutating func append(_ digits: [UInt8], glyphs: Range<Int>, at index: Int) {
    add(Figure(digits: digits, glyphs: glyphs, tokens: index...index, isSpelled: false))
  }

  private mutating func add(_ figure: Figure) {
    var figure = figure
    if let last = found.last { figure.joint = joint(from: last, to: figure) }
    found.append(figure)
  }

  private func joint(from left: Figure, to right: Figure) -> Figure.Joint {
    let next = left.tokens.upperBound + 1
    let between = next..<max(next, right.tokens.lowerBound)
    guard between.count <= 4 else { return .none }
    var marks = 0
    for glyph in seen.glyphs[left.glyphs.upperBound..<right.glyphs.lowerBound]
    where !glyph.isBlank && !glyph.isLetter {
      guard Self.separators.contains(glyph.byte) else { return .none }
      marks += 1
    }
    if left.tokens.upperBound == right.tokens.lowerBound {
      return isThreaded(tokens[left.tokens.upperBound]) ? .separators : .none
    }
    if between.isEmpty { return marks <= 3 ? .separators : .none }
    return between.allSatisfy { tokens[$0].traits.contains(.numberLabel) } ? .labels : .none
  }

  /// `06h39h98h12h34`: the same letter again and again between digits.
  private func isThreaded(_ token: Token) -> Bool {
    let letters = token.text.filter { !$0.isNumber }
    return letters.count >= 3 && Set(letters).count == 1
  }

  private func digits(of range: Range<Int>) -> [UInt8] {
    seen.glyphs[range].map { $0.byte - Byte.digits.lowerBound }
  }

  private func lookAlike(_ glyph: Glyph) -> UInt8? {
    switch (glyph.byte, glyph.isUpper) {
    case (Byte.digits, _): glyph.byte - Byte.digits.lowerBound
    case (UInt8(ascii: "o"), _): 0
    case (UInt8(ascii: "l"), false), (UInt8(ascii: "i"), true): 1
    default: nil
    }
  }

  private func letter(_ glyph: Glyph) -> UInt8? {
    switch glyph.byte {
    case UInt8(ascii: "a"): 10
    case UInt8(ascii: "b"): 11
    default: nil
    }
  }

  private static let separators = Set(Array(" .,-/_:;()*'\"|\u{7E}".utf8) + [Byte.otherMark])
}
