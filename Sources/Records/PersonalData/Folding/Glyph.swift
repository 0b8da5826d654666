/// One character of the folded text: lower-case ASCII, and what stood there.
struct Glyph: Equatable {
  let byte: UInt8
  let isUpper: Bool
  var source: Range<String.Index>

  var isDigit: Bool { Byte.digits.contains(byte) }
  var isLetter: Bool { Byte.letters.contains(byte) || byte == Byte.otherLetter }
  var isHyphenOrApostrophe: Bool { byte == Byte.hyphen || byte == Byte.apostrophe }
  var isBlank: Bool { byte == Byte.space || byte == Byte.newline }
}

/// The bytes that the rules name.
enum Byte {
  static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
  static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
  static let upperLetters = UInt8(ascii: "A")...UInt8(ascii: "Z")
  static let space = UInt8(ascii: " ")
  static let newline = UInt8(ascii: "\n")
  static let hyphen = UInt8(ascii: "-")
  static let apostrophe = UInt8(ascii: "'")
  static let dot = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")
  static let at = UInt8(ascii: "@")
  static let plus = UInt8(ascii: "+")
  static let slash = UInt8(ascii: "/")
  static let colon = UInt8(ascii: ":")
  static let equals = UInt8(ascii: "=")
  /// Stands for any currency sign.
  static let currency = UInt8(ascii: "$")
  /// Stands for a letter that has no Latin form.
  static let otherLetter: UInt8 = 0x7F
  /// Stands for any other mark: a degree sign, an emoji, an arrow.
  static let otherMark: UInt8 = 0x01
}
