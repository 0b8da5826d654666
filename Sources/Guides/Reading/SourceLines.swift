/// The lines of a content file as findings count them, to show where a problem is.
package struct SourceLines: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Takes a file as it is on disk, whatever its line ends and its encoding.
  package init(_ raw: [UInt8]) {
    let text = SourceText.withLineFeeds(raw)
    bytes = text
    starts = [0] + text.indices.filter { text[$0] == Byte.lineFeed }.map { $0 + 1 }
  }

  /// The text of a line, counted from 1; nil past the end.
  package subscript(number: Int) -> String? {
    guard starts.indices.contains(number - 1) else { return nil }
    let end = number < starts.count ? starts[number] - 1 : bytes.count
    return String(decoding: bytes[starts[number - 1]..<end], as: UTF8.self)
  }
}
