/// The bytes of a content file once they are known to be text: UTF-8, line feeds, no control.
struct SourceText {
  let file: String
  private(set) var bytes: [UInt8]
  /// Where each line starts; line 1 is the first.
  let lineStarts: [Int]

  /// An author's file is a few dozen kilobytes; beyond this it is something else.
  static let largest = 1 << 20

  /// Reads a file; reports what is not text, and gives nil when nothing can be read of it.
  init?(_ raw: [UInt8], limit: Int = SourceText.largest, _ notes: inout Notes) {
    file = notes.file
    guard raw.count <= limit else {
      let facts = ["limit": String(limit / 1024)]
      notes.report(.tooLarge, at: Location(file: file), facts)
      return nil
    }
    let text = SourceText.withLineFeeds(raw)
    bytes = text
    lineStarts = [0] + text.indices.filter { text[$0] == Byte.lineFeed }.map { $0 + 1 }
    if let offset = SourceText.firstFault(in: bytes) {
      notes.report(.notUTF8, at: location(at: offset, count: 0))
      return nil
    }
    notes.source = self
    blankControls(&notes)
  }

  private init(file: String, bytes: [UInt8], lineStarts: [Int]) {
    self.file = file
    self.bytes = bytes
    self.lineStarts = lineStarts
  }

  /// The first lines alone, at the same places.
  func prefix(lines count: Int) -> SourceText {
    let end = count < lineStarts.count ? lineStarts[count] : bytes.count
    return SourceText(
      file: file,
      bytes: Array(bytes[..<end]),
      lineStarts: Array(lineStarts.prefix(count))
    )
  }

  /// The bytes of a line, counted from 1, without its line feed.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    let end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    return bytes[lineStarts[number - 1]..<end]
  }

  var lineCount: Int { lineStarts.count }

  /// The place itself, or the end of its line when it would stand beyond.
  func inside(_ location: Location) -> Location {
    guard (1...lineCount).contains(location.line) else { return location }
    let line = line(location.line)
    // No character takes more than four bytes: nearly every place needs no counting.
    guard location.column > line.count / 4 + 1 else { return location }
    let end = Byte.scalars(in: line) + 1
    guard location.column > end else { return location }
    return Location(file: location.file, line: location.line, column: end)
  }

  /// Whether so many characters stand on one line from a place on.
  func holds(_ count: Int, at location: Location) -> Bool {
    guard (1...lineCount).contains(location.line) else { return false }
    return location.column - 1 + count <= Byte.scalars(in: line(location.line))
  }

  /// Where some bytes are for people.
  func location(at offset: Int, count: Int) -> Location {
    let line = lineStarts.partitioningIndex { $0 > offset }
    let start = lineStarts[line - 1]
    return Location(
      file: file,
      line: line,
      column: Byte.scalars(in: bytes[start..<min(offset, bytes.count)]) + 1,
      length: Byte.scalars(in: bytes[min(offset, bytes.count)..<min(offset + count, bytes.count)])
    )
  }

  /// Removes the byte order mark, and makes CR LF and lone CR one line feed.
  static func withLineFeeds(_ raw: [UInt8]) -> [UInt8] {
    let text = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? raw[3...] : raw[...]
    guard text.contains(Byte.carriageReturn) else { return Array(text) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for index in text.indices {
      if text[index] == Byte.carriageReturn {
        bytes.append(Byte.lineFeed)
      } else if text[index] != Byte.lineFeed
        || index == text.startIndex || text[index - 1] != Byte.carriageReturn
      {
        bytes.append(text[index])
      }
    }
    return bytes
  }

  private static func firstFault(in bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var offset = 0
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return min(offset, bytes.count)
  }
}

extension SourceText {
  /// Reports what nobody can see; what could end a line or a text becomes a space.
  private mutating func blankControls(_ notes: inout Notes) {
    var index = 0
    while index < bytes.count {
      guard InvisibleCharacter.canStart(with: bytes[index]),
        let found = InvisibleCharacter(in: bytes, at: index)
      else {
        index += 1
        continue
      }
      let severity: Finding.Severity = found.isControl ? .error : .warning
      if notes.hasRoom(for: severity) {
        let finding = Finding(
          .invisibleCharacter,
          at: location(at: index, count: found.count),
          severity: severity,
          facts: ["character": found.name]
        )
        notes.report(finding)
      }
      if found.isControl {
        // As many bytes as before: the line starts stay true.
        for offset in index..<index + found.count { bytes[offset] = Byte.space }
      }
      index += found.count
    }
  }
}
