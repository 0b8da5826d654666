/// Goes once through the characters of a passage and finds its words and sentences.
struct WordCutter {
  private(set) var words: [Prose.Word] = []
  private(set) var sentences: [Range<Int>] = []
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var firstWord = 0
  private var isApart = true

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func cut() {
    while index < scalars.count {
      if skipMarkup() || readWord() { continue }
      let scalar = scalars[index]
      if WordCutter.isSpace(scalar) { isApart = true }
      index += 1
      if endsSentence(scalar) { endSentence() }
    }
    endSentence()
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\n"
  }

  private mutating func readWord() -> Bool {
    let start = index
    var folded = String.UnicodeScalarView()
    while index < scalars.count, FoldedText.append(scalars[index], to: &folded) { index += 1 }
    guard index > start else { return false }
    let word = Prose.Word(range: start..<index, folded: String(folded), isApart: isApart)
    words.append(word)
    isApart = false
    return true
  }

  /// A full stop inside « caf.fr » ends nothing.
  private func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "→": true
    case ".", "!", "?", "…":
      index >= scalars.count || WordCutter.isSpace(scalars[index])
        || "»”\")".unicodeScalars.contains(scalars[index])
    default: false
    }
  }

  private mutating func endSentence() {
    if firstWord < words.count { sentences.append(firstWord..<words.count) }
    firstWord = words.count
  }

  /// Goes over what is not read aloud: the address of a link, the name of a step.
  private mutating func skipMarkup() -> Bool {
    switch scalars[index] {
    case "{":
      let start = index
      if starts(with: "{term:") {
        index += 6
      } else if starts(with: "{step:") || starts(with: "{guide:") {
        skip(through: "}")
      }
      return index > start
    case "]" where starts(with: "]("):
      skip(through: ")")
      return true
    case "h" where starts(with: "https://"):
      while index < scalars.count, !WordCutter.isSpace(scalars[index]) { index += 1 }
      return true
    default: return false
    }
  }

  private mutating func skip(through end: Unicode.Scalar) {
    index = scalars[index...].firstIndex(of: end).map { $0 + 1 } ?? scalars.count
  }

  private func starts(with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= scalars.count else { return false }
    return text.withUTF8Buffer { bytes in
      bytes.indices.allSatisfy { scalars[index + $0].value == UInt32(bytes[$0]) }
    }
  }
}
