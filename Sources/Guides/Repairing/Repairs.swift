/// Applies repairs to the bytes of a file, and touches nothing else of it.
package enum Repairs {
  /// The file after the repairs that can be made, and how many were; the same bytes when none can.
  ///
  /// Repairs that overlap another or that no longer fit what is written are left out.
  package static func apply(
    _ repairs: [Finding.Repair],
    to bytes: [UInt8]
  ) -> (bytes: [UInt8], made: [Finding.Repair]) {
    guard !hasLoneReturn(bytes), String(validating: bytes, as: UTF8.self) != nil else {
      return (bytes, [])
    }
    var lines = bytes.split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
      .map { Array(String(decoding: $0, as: UTF8.self).unicodeScalars) }
    let hasMark = lines.first?.first == "\u{FEFF}"
    if hasMark { lines[0].removeFirst() }
    var made: [Finding.Repair] = []
    // From the end, so that the columns of the others stay true.
    for repair in Set(repairs).sorted(by: { $1.location < $0.location }) {
      let line = repair.location.line - 1
      guard lines.indices.contains(line), made.last.map({ isBefore(repair, $0) }) ?? true,
        let range = range(of: repair, in: lines[line])
      else { continue }
      lines[line].replaceSubrange(range, with: repair.replacement.unicodeScalars)
      made.append(repair)
    }
    guard !made.isEmpty else { return (bytes, []) }
    if hasMark { lines[0].insert("\u{FEFF}", at: 0) }
    let text = lines.map { String($0) }.joined(separator: "\n")
    return (Array(text.utf8), made.reversed())
  }

  private static func range(
    of repair: Finding.Repair,
    in line: [Unicode.Scalar]
  ) -> Range<Int>? {
    let start = repair.location.column - 1
    let end = start + repair.original.unicodeScalars.count
    guard start >= 0, end <= line.count,
      line[start..<end].elementsEqual(repair.original.unicodeScalars)
    else { return nil }
    return start..<end
  }

  private static func isBefore(_ repair: Finding.Repair, _ next: Finding.Repair) -> Bool {
    let end = repair.location.column + repair.original.unicodeScalars.count
    return repair.location.line < next.location.line || end <= next.location.column
  }

  /// A carriage return alone ends a line for findings and not for the bytes.
  private static func hasLoneReturn(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      bytes[index] == Byte.carriageReturn
        && (index + 1 == bytes.count || bytes[index + 1] != Byte.lineFeed)
    }
  }
}
