extension YAMLWriting {
  var byte: UInt8? { cursor < bytes.count ? bytes[cursor] : nil }

  func isBlankOrEnd(_ index: Int) -> Bool {
    guard index < bytes.count else { return true }
    return switch bytes[index] {
    case Byte.space, Byte.tab, Byte.lineFeed: true
    default: false
    }
  }

  func lineEnd(from index: Int) -> Int {
    bytes[min(index, bytes.count)...].firstIndex(of: Byte.lineFeed) ?? bytes.count
  }

  /// Goes to the start of the next line.
  mutating func skipLine() { cursor = min(lineEnd(from: cursor) + 1, bytes.count) }

  /// Goes over spaces; a tab or a no-break space where YAML wants a space is reported.
  mutating func skipBlanks() {
    while let byte {
      if byte == Byte.space {
        cursor += 1
      } else if byte == Byte.tab {
        let start = cursor
        while self.byte == Byte.tab { cursor += 1 }
        let spaces = String(repeating: "  ", count: cursor - start)
        report(.tab, start..<cursor, repair: repair(start..<cursor, spaces))
        edit(start, cursor - start, Array(repeating: Byte.space, count: cursor - start))
      } else if let width = noBreakSpace(at: cursor) {
        reportNoBreakSpace(cursor..<cursor + width)
        cursor += width
      } else {
        return
      }
    }
  }

  /// The width of a no-break space, plain or narrow, at an index.
  func noBreakSpace(at index: Int) -> Int? {
    func holds(_ byte: UInt8, _ offset: Int) -> Bool {
      index + offset < bytes.count && bytes[index + offset] == byte
    }
    if holds(0xC2, 0), holds(0xA0, 1) { return 2 }
    return holds(0xE2, 0) && holds(0x80, 1) && holds(0xAF, 2) ? 3 : nil
  }

  mutating func reportNoBreakSpace(_ range: Range<Int>) {
    let name = range.count == 2 ? "U+00A0" : "U+202F"
    let finding = Finding(
      .invisibleCharacter,
      at: location(range),
      severity: .error,
      facts: ["character": name]
    )
    notes.report(finding)
    edit(range.lowerBound, range.count, [Byte.space])
  }

  func location(_ range: Range<Int>) -> Location {
    source.location(at: range.lowerBound, count: range.count)
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  mutating func report(
    _ code: Finding.Code,
    _ range: Range<Int>,
    _ facts: [String: String] = [:],
    repair: Finding.Repair? = nil
  ) {
    guard notes.hasRoom(for: code.severity) else { return }
    notes.report(Finding(code, at: location(range), facts: facts, repair: repair))
  }

  /// What `--fix` would write in place of some bytes of one line; nothing for what is no sentence.
  func repair(_ range: Range<Int>, _ replacement: @autoclosure () -> String) -> Finding.Repair? {
    guard range.count < 4096 else { return nil }
    let (original, replacement) = (string(range), replacement())
    return Finding.Repair(location: location(range), original: original, replacement: replacement)
  }

  mutating func edit(_ offset: Int, _ removed: Int, _ inserted: [UInt8]) {
    edits.append(Edit(offset: offset, removed: removed, inserted: inserted))
  }

  var repaired: String {
    guard !edits.isEmpty else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + edits.count * 4)
    var index = 0
    for edit in edits.sorted(by: { $0.offset < $1.offset }) where edit.offset >= index {
      text += bytes[index..<edit.offset]
      text += edit.inserted
      index = edit.offset + edit.removed
    }
    text += bytes[min(index, bytes.count)...]
    return String(decoding: text, as: UTF8.self)
  }
}
