import Foundation
import Records
import Terminal
import Yams

/// What was set up at this counter; the environment and the flags are stronger.
struct Settings: Sendable, Equatable {
  var site: String?
  var language: String?
  /// How visitors usually come; nil leaves it unsaid.
  var channel: Channel?
  /// The journal's file, when it is not in the usual place.
  var journal: String?
  var idleMinutes = 0
  /// What brings a hidden screen back.
  var keyPhrase: String?
  var base = 5
}

/// Why the settings could not be read.
enum SettingsError: Error, Equatable {
  /// Not a text in UTF-8, or not to be opened.
  case unreadable(path: String)
  case notYAML(path: String, line: Int)
  case unknownKey(String, path: String, line: Int)
  case badValue(String, key: String, path: String, line: Int)
}

extension Settings {
  /// Reads the file when there is one.
  static func read(_ path: String) throws(SettingsError) -> Settings {
    var settings = Settings()
    guard FileManager.default.fileExists(atPath: path) else { return settings }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw .unreadable(path: path)
    }
    let root: Node?
    // Without rules every scalar is text, and no regular expression runs.
    do { root = try Yams.compose(yaml: text, .basic, Constructor([:], [:], [:]), .utf8) } catch {
      throw .notYAML(path: path, line: Settings.line(of: error))
    }
    guard let root else { return settings }
    guard let mapping = root.mapping else { throw .notYAML(path: path, line: 1) }
    for (key, value) in mapping {
      let line = key.mark?.line ?? 1
      let name = key.scalar?.string ?? ""
      let text = value.scalar?.string ?? ""
      let refusal = SettingsError.badValue(text, key: name, path: path, line: line)
      switch name {
      case "site": settings.site = text
      case "language": settings.language = text
      case "journal":
        // What is not absolute would be another file in every folder.
        guard text.hasPrefix("/") else { throw refusal }
        settings.journal = text
      case "channel":
        guard let channel = Channel(rawValue: text) else { throw refusal }
        settings.channel = channel
      case "idle_minutes":
        guard let minutes = Int(text), Settings.idleMinutesAllowed.contains(minutes) else {
          throw refusal
        }
        settings.idleMinutes = minutes
      case "key_phrase":
        // Signs alone fold to nothing, which Enter would type.
        guard !text.folded.isEmpty else { throw refusal }
        settings.keyPhrase = text
      case "base":
        guard let base = Int(text), (3...50).contains(base) else { throw refusal }
        settings.base = base
      default: throw .unknownKey(name, path: path, line: line)
      }
    }
    return settings
  }

  /// 0 never hides the screen.
  static let idleMinutesAllowed = 0...240

  private static func line(of error: any Error) -> Int {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: 1
    }
  }
}
