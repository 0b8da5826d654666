/// JSON as it is being written, in the bytes of RFC 8259.
struct JSONBytes {
  var bytes: [UInt8] = []

  mutating func write(_ scalar: Outline.Scalar) {
    switch scalar {
    case .text(let text): write(text)
    case .number(let number): bytes += "\(number)".utf8
    case .flag(let flag): bytes += "\(flag)".utf8
    }
  }

  mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 { write(escaping: byte) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The same scalar, where a better space or a better apostrophe is no other wording.
  mutating func writePlain(_ scalar: Outline.Scalar) {
    guard case .text(let text) = scalar else { return write(scalar) }
    bytes.append(UInt8(ascii: "\""))
    var isFirst = true
    var spaces = false
    for scalar in text.unicodeScalars {
      if JSONBytes.isSpace(scalar) {
        spaces = true
        continue
      }
      if spaces, !isFirst { bytes.append(Byte.space) }
      (isFirst, spaces) = (false, false)
      if scalar == "\u{2019}" {
        bytes.append(UInt8(ascii: "'"))
      } else {
        for byte in UTF8.encode(scalar) ?? .init() { write(escaping: byte) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes what has something to say, with commas; tells whether anything did.
  mutating func writeAll<Item>(
    _ items: [Item],
    in brackets: (open: UInt8, close: UInt8),
    evenIfEmpty: Bool,
    _ write: (Item, inout JSONBytes) -> Bool
  ) -> Bool {
    let start = bytes.count
    bytes.append(brackets.open)
    var isEmpty = true
    for item in items {
      let end = bytes.count
      if !isEmpty { bytes.append(UInt8(ascii: ",")) }
      if write(item, &self) { isEmpty = false } else { bytes.removeSubrange(end...) }
    }
    guard !isEmpty || evenIfEmpty else {
      bytes.removeSubrange(start...)
      return false
    }
    bytes.append(brackets.close)
    return true
  }

  static let square = (open: UInt8(ascii: "["), close: UInt8(ascii: "]"))
  static let curly = (open: UInt8(ascii: "{"), close: UInt8(ascii: "}"))

  private mutating func write(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case ..<0x20:
      let digits = String(byte, radix: 16)
      bytes += ("\\u00" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8
    default: bytes.append(byte)
    }
  }

  /// The scalars that Unicode calls white space, and that a keyboard or a text processor puts in.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{3000}": true
    default: false
    }
  }
}

extension String {
  /// The text between the quotes of JSON.
  var quotedJSON: String {
    var json = JSONBytes()
    json.write(self)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
