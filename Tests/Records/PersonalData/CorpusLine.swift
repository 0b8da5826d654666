import Foundation
import Records

/// A note as an agent types it, and the kinds that should be seen in it.
struct CorpusLine {
  let text: String
  let expected: Set<PersonalData.Kind>

  /// The lines of a corpus, `#` starting a remark.
  static func all(of name: String) throws -> [CorpusLine] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Corpus/\(name).tsv")
    return try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { try CorpusLine(String($0)) }
  }

  private init(_ line: String) throws {
    let columns = line.split(separator: "\t", maxSplits: 1).map(String.init)
    guard columns.count == 2 else { throw Fault.columns(line) }
    text = try Self.unescaped(columns[1])
    let names = columns[0] == "-" ? [] : columns[0].split(separator: ",").map(String.init)
    expected = try Set(
      names.map { name in
        guard let kind = PersonalData.Kind(rawValue: name) else { throw Fault.kind(name) }
        return kind
      }
    )
  }

  /// `\n` is an end of line and `\u{200B}` a character that no editor shows.
  private static func unescaped(_ text: String) throws -> String {
    try text.replacing("\\n", with: "\n").replacing(/\\u\{([0-9A-F]+)\}/) { match in
      guard let scalar = UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init) else {
        throw Fault.character(text)
      }
      return String(scalar)
    }
  }

  private enum Fault: Error {
    case columns(String)
    case kind(String)
    case character(String)
  }
}
