import Foundation
import Records
import Testing

@testable import guichet

struct SettingsTests {
  /// Does something with the path of a file that holds a text, then erases it.
  private func file<Value>(_ text: String?, _ body: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("guichet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path + "/settings.yaml"
    try text?.write(toFile: path, atomically: true, encoding: .utf8)
    return try body(path)
  }

  @Test(arguments: [nil, "", "# rien\n"])
  func `without a file, or in an empty one, everything is usual`(_ text: String?) throws {
    #expect(
      try file(text) { try Settings.read($0) }
        == Settings(site: nil, language: nil, idleMinutes: 0, base: 5)
    )
  }

  @Test func `bytes that are no text are not silently left out`() throws {
    try file("") { path in
      try Data([0xC3, 0x28]).write(to: URL(fileURLWithPath: path))
      #expect(throws: SettingsError.unreadable(path: path)) { try Settings.read(path) }
    }
  }

  @Test func `every setting is read`() throws {
    let text = """
      site: rouen
      language: "en"
      idle_minutes: 15
      base: 10
      """
    #expect(
      try file(text) { try Settings.read($0) }
        == Settings(site: "rouen", language: "en", idleMinutes: 15, base: 10)
    )
  }

  enum Kind: Sendable {
    case notYAML
    case unknownKey(String)
    case badValue(String, key: String)
  }

  @Test(arguments: [
    ("site: rouen\nsites: ]", Kind.notYAML, 2),
    ("- site\n- rouen", .notYAML, 1),
    ("site: rouen\n\tbase: 5", .notYAML, 2),
    ("site: rouen\nsit: rouen", .unknownKey("sit"), 2),
    ("\n\nbase: 2", .badValue("2", key: "base"), 3),
    ("base: 51", .badValue("51", key: "base"), 1),
    ("base: cinq", .badValue("cinq", key: "base"), 1),
    ("site: rouen\nidle_minutes: 241", .badValue("241", key: "idle_minutes"), 2),
    ("key_phrase: ''", .badValue("", key: "key_phrase"), 1),
    ("key_phrase: '---'", .badValue("---", key: "key_phrase"), 1),
    ("journal: visites.sqlite", .badValue("visites.sqlite", key: "journal"), 1),
    ("channel: pigeon", .badValue("pigeon", key: "channel"), 1),
    ("idle_minutes: -1", .badValue("-1", key: "idle_minutes"), 1),
  ])
  func `what is wrong is named with its line`(_ text: String, _ kind: Kind, _ line: Int) throws {
    try file(text) { path in
      let expected: SettingsError =
        switch kind {
        case .notYAML: .notYAML(path: path, line: line)
        case .unknownKey(let key): .unknownKey(key, path: path, line: line)
        case .badValue(let value, let key): .badValue(value, key: key, path: path, line: line)
        }
      #expect(throws: expected) { try Settings.read(path) }
    }
  }

  @Test(arguments: [
    Settings(), Settings(site: "rouen", language: "fr-simple", idleMinutes: 240, base: 3),
    Settings(site: "76540"), Settings(language: "no"),
    Settings(keyPhrase: "l'écluse: \"non\""),
    Settings(channel: .appointment, journal: "/srv/l'accueil/journal.sqlite"),
  ])
  func `what is written is read back, its folder made`(_ settings: Settings) throws {
    try file(nil) { path in
      let deeper = path.replacing("settings.yaml", with: "a/b/settings.yaml")
      try settings.write(deeper)
      #expect(try Settings.read(deeper) == settings)
    }
  }
}
