internal import Glibc

/// Where the entry of each key stands in the bytes of a `.po` file, so that few entries need be read.
///
/// A counter says some fifty sentences of two thousand before it waits for its first visitor.
struct EntryIndex: Equatable, Sendable {
  private let bytes: [UInt8]
  /// In the order of the file: going through them all takes less time than a table of them takes to make.
  private let places: [Place]

  /// Nil for a file without header, or whose keys are not each written on one line without escapes.
  init?(_ bytes: [UInt8]) {
    var scan = Scan()
    let isPlain = bytes.withUnsafeBufferPointer { scan.run(over: $0) }
    guard isPlain else { return nil }
    self.bytes = bytes
    places = scan.places
  }

  /// The lines before the first key: the header, which has none.
  var header: [UInt8] { Array(bytes[..<(places.first?.start ?? bytes.count)]) }

  /// The lines of an entry; of two with one key, those of the first.
  subscript(key: String) -> [UInt8]? {
    let number = EntryIndex.number(of: key.utf8)
    return places.first { $0.key == number }.map { Array(bytes[$0.start..<$0.end]) }
  }

  /// The hash of Fowler, Noll and Vo, FNV-1a with 64 bits (RFC 9923): whoever finds an entry checks its key.
  private static func number(of key: some Sequence<UInt8>) -> UInt64 {
    key.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// The number made of a key, and its entry, comments included: from the first byte to the one behind it.
  private struct Place: Equatable {
    let key: UInt64
    let start: Int
    let end: Int
  }

  /// One pass over the lines.
  private struct Scan {
    var places: [Place] = []
    private var key: UInt64?
    private var start = 0
    /// Whether a translation was met since the entry began: the next comment opens another.
    private var isTranslated = false
    private var hasHeader = false

    private static let keyword: StaticString = "msgctxt \""

    mutating func run(over bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      guard let base = bytes.baseAddress else { return true }
      places.reserveCapacity(bytes.count / 80)
      var line = 0
      while line < bytes.count {
        let rest = bytes.count - line
        let end = memchr(base + line, 0x0A, rest).map {
          UnsafeRawPointer($0) - UnsafeRawPointer(base)
        }
        guard read(UnsafeBufferPointer(rebasing: bytes[line..<(end ?? bytes.count)]), at: line)
        else { return false }
        line = (end ?? bytes.count) + 1
      }
      close(at: bytes.count)
      return true
    }

    private mutating func read(_ line: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
      guard let first = line.first else { return true }
      switch first {
      case UInt8(ascii: "#"):
        if isTranslated { close(at: place) }
      case UInt8(ascii: "m") where line.begins(with: "msgstr"):
        isTranslated = true
      case UInt8(ascii: "m") where line.begins(with: "msgctxt"):
        if isTranslated || key != nil { close(at: place) }
        return hasHeader && readKey(line)
      case UInt8(ascii: "m") where line.begins(with: "msgid \""):
        if isTranslated { close(at: place) }
        if key == nil { hasHeader = true }
      case UInt8(ascii: "m"), UInt8(ascii: "\""), 0x0D: break
      default: return false
      }
      return true
    }

    private mutating func readKey(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
      let line = line.last == 0x0D ? line.dropLast() : line[...]
      let text = line.dropFirst(Scan.keyword.utf8CodeUnitCount).dropLast()
      guard UnsafeBufferPointer(rebasing: line).begins(with: Scan.keyword),
        line.last == UInt8(ascii: "\""), !text.isEmpty,
        !text.contains(UInt8(ascii: "\\")), !text.contains(UInt8(ascii: "\""))
      else { return false }
      key = EntryIndex.number(of: text)
      return true
    }

    private mutating func close(at end: Int) {
      if let key { places.append(Place(key: key, start: start, end: end)) }
      key = nil
      start = end
      isTranslated = false
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Compares as the processor does: the generic way took a third of the time of a start.
  fileprivate func begins(with word: StaticString) -> Bool {
    guard let start = baseAddress, count >= word.utf8CodeUnitCount else { return false }
    return memcmp(start, word.utf8Start, word.utf8CodeUnitCount) == 0
  }
}
