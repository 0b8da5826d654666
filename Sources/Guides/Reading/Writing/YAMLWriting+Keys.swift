extension YAMLWriting {
  /// A key and where it ends: after its colon.
  struct Key {
    let name: String
    let range: Range<Int>
    let isQuoted: Bool
    let end: Int
  }

  /// The key at the cursor; nil when what stands there is a text.
  mutating func key(isMap: Bool) -> Key? {
    switch byte {
    case nil: return nil
    case Byte.quote, Byte.apostrophe: return quotedKey()
    default: return plainKey() ?? hastyKey(isMap: isMap)
    }
  }

  private func quotedKey() -> Key? {
    guard let quote = byte else { return nil }
    let end = lineEnd(from: cursor)
    guard let close = bytes[(cursor + 1)..<end].firstIndex(of: quote) else { return nil }
    let colon = bytes[(close + 1)..<end].firstIndex { $0 != Byte.space } ?? end
    guard colon < end, bytes[colon] == Byte.colon, isBlankOrEnd(colon + 1) else { return nil }
    return Key(
      name: string(cursor + 1..<close),
      range: cursor..<close + 1,
      isQuoted: true,
      end: colon + 1
    )
  }

  private func plainKey() -> Key? {
    var index = cursor
    while index < bytes.count, isKeyByte(bytes[index]) { index += 1 }
    let name = cursor..<index
    guard !name.isEmpty else { return nil }
    while index < bytes.count, bytes[index] == Byte.space { index += 1 }
    guard index < bytes.count, bytes[index] == Byte.colon, isBlankOrEnd(index + 1) else {
      return nil
    }
    // French puts a space before a colon: « Attention : » begins a sentence, `title :` does not.
    let isSentence = index > name.upperBound && bytes[cursor] < UInt8(ascii: "_")
    guard !isSentence else { return nil }
    return Key(name: string(name), range: name, isQuoted: false, end: index + 1)
  }

  /// A key whose colon is not followed by the space that YAML needs.
  mutating func hastyKey(isMap: Bool) -> Key? {
    var index = cursor
    while index < bytes.count, isKeyByte(bytes[index]) { index += 1 }
    let name = cursor..<index
    guard index > cursor, index + 1 < bytes.count, bytes[index] == Byte.colon,
      bytes[cursor] >= UInt8(ascii: "_"), bytes[index + 1] != UInt8(ascii: "/")
    else { return nil }
    if let width = noBreakSpace(at: index + 1) {
      reportNoBreakSpace(index + 1..<index + 1 + width)
      return Key(name: string(name), range: name, isQuoted: false, end: index + 1 + width)
    }
    guard isMap || bytes[index + 1] == Byte.quote else { return nil }
    report(.missingSpace, name.lowerBound..<index + 1, ["key": string(name)])
    edit(index + 1, 0, [Byte.space])
    return Key(name: string(name), range: name, isQuoted: false, end: index + 1)
  }

  /// Letters and digits, `_`, `-`, and `<` for the merges of YAML, refused further on.
  private func isKeyByte(_ byte: UInt8) -> Bool {
    Byte.isLetter(byte) || Byte.isDigit(byte)
      || byte == UInt8(ascii: "_") || byte == Byte.hyphen || byte == UInt8(ascii: "<")
  }
}
