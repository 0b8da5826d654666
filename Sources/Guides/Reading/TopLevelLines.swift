/// The lines of a YAML file, by the key that stands at the margin above them.
struct TopLevelLines {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The file with empty lines in the place of what one key holds, so that every other line keeps its number.
  func without(_ key: String) -> [UInt8] {
    let opening = Array("\(key):".utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var isInside = false
    for line in bytes.split(separator: Byte.lineFeed, omittingEmptySubsequences: false) {
      if let first = line.first, !TopLevelLines.continues(first) {
        isInside = line.starts(with: opening)
      }
      if !isInside { kept += line }
      kept.append(Byte.lineFeed)
    }
    return kept
  }

  /// Whether a line that begins so belongs to the key above it.
  private static func continues(_ byte: UInt8) -> Bool {
    byte == Byte.space || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "-")
      || byte == Byte.carriageReturn
  }
}
