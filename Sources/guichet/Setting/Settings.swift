import Foundation
import Records
import Yams

/// What was set up at this counter; the environment and the flags are stronger.
struct Settings: Sendable, Equatable {
  var site: String?
  var language: String?
  var idleMinutes = 0
  /// What brings a hidden screen back.
  var keyPhrase: String?
  var base = 5
}

/// Why the settings could not be read.
enum SettingsError: Error, Equatable {
  case notYAML(path: String, line: Int)
  case unknownKey(String, path: String, line: Int)
  case badValue(String, key: String, path: String, line: Int)
}

extension Settings {
  /// Reads the file when there is one.
  static func read(_ path: String) throws(SettingsError) -> Settings {
    var settings = Settings()
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return settings }
    let root: Node?
    do { root = try Yams.compose(yaml: text) } catch {
      throw .notYAML(path: path, line: Settings.line(of: error))
    }
    guard let root else { return settings }
    guard let mapping = root.mapping else { throw .notYAML(path: path, line: 1) }
    for (key, value) in mapping {
      let line = key.mark?.line ?? 1
      let name = key.scalar?.string ?? ""
      let text = value.scalar?.string ?? ""
      switch name {
      case "site": settings.site = text
      case "language": settings.language = text
      case "idle_minutes":
        guard let minutes = Int(text), (0...240).contains(minutes) else {
          throw .badValue(text, key: name, path: path, line: line)
        }
        settings.idleMinutes = minutes
      case "key_phrase":
        guard !text.isEmpty else {
          throw .badValue(text, key: name, path: path, line: line)
        }
        settings.keyPhrase = text
      case "base":
        guard let base = Int(text), (3...50).contains(base) else {
          throw .badValue(text, key: name, path: path, line: line)
        }
        settings.base = base
      default: throw .unknownKey(name, path: path, line: line)
      }
    }
    return settings
  }

  private static func line(of error: any Error) -> Int {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: 1
    }
  }

  /// Writes the file, its folder included.
  func write(_ path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(
      atPath: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    let lines = [
      site.map { "site: \"\($0)\"" }, language.map { "language: \"\($0)\"" },
      "idle_minutes: \(idleMinutes)", keyPhrase.map { "key_phrase: '\($0.quotesDoubled)'" },
      "base: \(base)",
    ]
    let text = lines.compactMap { $0 }.joined(separator: "\n") + "\n"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}

extension String {
  /// As YAML wants it between simple quotes.
  fileprivate var quotesDoubled: String {
    split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
  }
}
