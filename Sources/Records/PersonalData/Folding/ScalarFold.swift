/// What a character becomes before the rules see it, close to NFKC without its marks.
///
/// Accents, full-width and mathematical letters, digits of any script and look-alikes of the zero are brought back to ASCII.
enum ScalarFold: Equatable {
  case dropped
  case one(UInt8, isUpper: Bool)
  case several([UInt8], isUpper: Bool)

  init(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      self = Self.ascii(UInt8(scalar.value))
    } else if let mark = Self.marks[scalar] {
      self = .one(mark, isUpper: false)
    } else if (0xFF01...0xFF5E).contains(scalar.value) {  // full-width forms, in the order of ASCII
      self = Self.ascii(UInt8(scalar.value - 0xFEE0))
    } else {
      self = Self.other(scalar.properties)
    }
  }

  private static func ascii(_ byte: UInt8) -> ScalarFold {
    switch byte {
    case Byte.upperLetters: .one(byte | 0x20, isUpper: true)
    case 0x0A...0x0D: .one(Byte.newline, isUpper: false)
    case 0x09: .one(Byte.space, isUpper: false)
    case 0x00..<0x20, 0x7F: .dropped
    default: .one(byte, isUpper: false)
    }
  }

  private static func other(_ properties: Unicode.Scalar.Properties) -> ScalarFold {
    let category = properties.generalCategory
    if properties.isDefaultIgnorableCodePoint { return .dropped }
    if [.nonspacingMark, .enclosingMark, .control].contains(category) { return .dropped }
    if let digit = Self.digit(properties) { return .one(digit, isUpper: false) }
    if let letters = Self.latin(properties) {
      let isUpper = properties.isUppercase
      return letters.count == 1
        ? .one(letters[0], isUpper: isUpper) : .several(letters, isUpper: isUpper)
    }
    if properties.isAlphabetic { return .one(Byte.otherLetter, isUpper: properties.isUppercase) }
    switch category {
    case .spaceSeparator: return .one(Byte.space, isUpper: false)
    case .lineSeparator, .paragraphSeparator: return .one(Byte.newline, isUpper: false)
    case .dashPunctuation: return .one(Byte.hyphen, isUpper: false)
    case .currencySymbol: return .one(Byte.currency, isUpper: false)
    default: return .one(Byte.otherMark, isUpper: false)
    }
  }

  private static func digit(_ properties: Unicode.Scalar.Properties) -> UInt8? {
    guard
      let type = properties.numericType, type == .decimal || type == .digit,
      let value = properties.numericValue, (0...9).contains(value)
    else { return nil }
    return Byte.digits.lowerBound + UInt8(value)
  }

  /// The base letters, read in the character's own name: `LATIN SMALL LIGATURE OE`, `MATHEMATICAL BOLD CAPITAL A`.
  private static func latin(_ properties: Unicode.Scalar.Properties) -> [UInt8]? {
    guard let name = properties.name else { return nil }
    let words = name.split(separator: " ").prefix { $0 != "WITH" }
    guard let base = words.last?.utf8, (1...3).contains(base.count) else { return nil }
    guard words.contains("LATIN") || words.first == "MATHEMATICAL" else { return nil }
    guard words.contains("SMALL") || words.contains("CAPITAL") else { return nil }
    guard base.allSatisfy({ Byte.upperLetters.contains($0) }) else { return nil }
    return base.map { $0 | 0x20 }
  }

  /// Marks that stand for an ASCII one, and letters of other scripts drawn like `o`.
  private static let marks: [Unicode.Scalar: UInt8] = [
    "\u{2018}": Byte.apostrophe, "\u{2019}": Byte.apostrophe, "\u{02BC}": Byte.apostrophe,
    "\u{2026}": Byte.dot, "\u{00B7}": Byte.dot, "\u{2022}": Byte.dot, "\u{2219}": Byte.dot,
    "\u{2044}": Byte.slash, "\u{2215}": Byte.slash, "\u{2212}": Byte.hyphen,
    "\u{0085}": Byte.newline, "\u{FE6B}": Byte.at,
    "\u{041E}": UInt8(ascii: "o"), "\u{043E}": UInt8(ascii: "o"),
    "\u{039F}": UInt8(ascii: "o"), "\u{03BF}": UInt8(ascii: "o"),
  ]
}
