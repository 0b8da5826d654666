extension PortableObject {
  /// The quoted strings of a `.po` file, escaped as in C.
  enum Quoted {
    private static let escapes: [(letter: UInt8, byte: UInt8)] = [
      (UInt8(ascii: "n"), 0x0A), (UInt8(ascii: "t"), 0x09), (UInt8(ascii: "r"), 0x0D),
      (UInt8(ascii: "\""), 0x22), (UInt8(ascii: "\\"), 0x5C), (UInt8(ascii: "a"), 0x07),
      (UInt8(ascii: "b"), 0x08), (UInt8(ascii: "f"), 0x0C), (UInt8(ascii: "v"), 0x0B),
    ]

    /// The text inside the quotes that `source` starts with, nothing but blanks following them.
    ///
    /// Bytes are read rather than characters: a combining accent after a quote would hide it.
    static func text(of source: Substring) throws(Fault) -> String {
      var rest = source.utf8.dropFirst()
      var text = ""
      while let stop = rest.firstIndex(where: { $0 == 0x22 || $0 == 0x5C }) {
        text += String(rest[..<stop]) ?? ""
        let isQuote = rest[stop] == 0x22
        rest = rest[stop...].dropFirst()
        guard !isQuote else {
          let after = Substring(rest).trimmed
          guard after.isEmpty else { throw .textAfterString(String(after)) }
          return text
        }
        text.unicodeScalars.append(try escaped(&rest))
      }
      throw .unclosedString
    }

    private static func escaped(_ rest: inout Substring.UTF8View) throws(Fault) -> Unicode.Scalar {
      guard let letter = Substring(rest).unicodeScalars.first else { throw .unclosedString }
      guard let escape = escapes.first(where: { letter.value == UInt32($0.letter) }) else {
        throw .unknownEscape("\\\(letter)")
      }
      rest.removeFirst()
      return Unicode.Scalar(escape.byte)
    }

    /// The same text, ready to stand between quotes on one line.
    static func escaped(_ text: Substring.UTF8View) -> String {
      var bytes: [UInt8] = []
      for byte in text {
        if let escape = escapes.first(where: { $0.byte == byte }) {
          bytes += [UInt8(ascii: "\\"), escape.letter]
        } else {
          bytes.append(byte)
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
