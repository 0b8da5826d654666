// Bytes are compared rather than characters, for a combining accent or a carriage return that
// follows an ASCII sign makes another character of it.
extension Substring {
  /// The text without the spaces and tabs around it.
  ///
  /// No-break spaces stay: in French they belong to the sentence.
  var trimmed: Substring {
    var bytes = trimmedStart.utf8
    while let last = bytes.last, last.isBlank { bytes.removeLast() }
    return Substring(bytes)
  }

  var trimmedStart: Substring { Substring(utf8.drop { $0.isBlank }) }

  func startsWithBytes(of mark: String) -> Bool { utf8.starts(with: mark.utf8) }

  func dropping(_ mark: String) -> Substring { Substring(utf8.dropFirst(mark.utf8.count)) }

  /// The parts between two given ASCII signs, empty ones included.
  func split(at sign: Unicode.Scalar) -> [Substring] {
    utf8.split(separator: UInt8(ascii: sign), omittingEmptySubsequences: false).map(Substring.init)
  }
}

extension UInt8 {
  /// Whether the byte is a space, a tab or an end of line.
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  var isDigit: Bool { (0x30...0x39).contains(self) }

  var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}

extension String {
  /// The same with the letters A to Z made small, as file formats and tags compare their words.
  var smallLetters: String {
    String(decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
