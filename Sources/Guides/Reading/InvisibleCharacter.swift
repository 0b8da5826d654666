/// A character that nobody sees on the screen and that changes what a file says.
///
/// Joiners and the marks of right-to-left scripts are needed by some languages: they are let be.
struct InvisibleCharacter {
  let scalar: Unicode.Scalar
  let count: Int

  /// Whether it is worth looking further: nearly every byte of a text is not.
  static func canStart(with byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
  }

  /// The invisible character that starts at an index of valid UTF-8, if there is one.
  init?(in bytes: [UInt8], at index: Int) {
    let first = bytes[index]
    switch first {
    case 0x00..<0x20:
      guard first != Byte.lineFeed, first != Byte.tab else { return nil }
      self.init(UInt32(first), count: 1)
    case 0x7F: self.init(0x7F, count: 1)
    case 0xC2:
      let second = bytes[index + 1]
      guard second < 0xA0 || second == 0xAD else { return nil }
      self.init(UInt32(second), count: 2)
    case 0xE2, 0xEF:
      let high = UInt32(first & 0x0F) << 12
      let code = high | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
      guard InvisibleCharacter.threeByteCodes.contains(code) else { return nil }
      self.init(code, count: 3)
    default: return nil
    }
  }

  private init?(_ code: UInt32, count: Int) {
    guard let scalar = Unicode.Scalar(code) else { return nil }
    self.scalar = scalar
    self.count = count
  }

  /// Zero-width space, line and paragraph separators, directional overrides, word joiner, BOM.
  private static let threeByteCodes: [UInt32] = [
    0x200B, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF,
  ]

  /// Whether YAML refuses it or takes it for the end of a line.
  var isControl: Bool {
    scalar.value < 0xA0 || [0x2028, 0x2029, 0xFFFE, 0xFFFF].contains(scalar.value)
  }

  /// `U+200B`.
  var name: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
