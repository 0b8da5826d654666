import Foundation
import Records
import Testing

@testable import Guides

/// Content files that point at their own faults: ` ❌B101` stands in a line where B101 is expected.
struct Fixture: Sendable, CustomTestStringConvertible {
  let name: String
  let files: [String: String]
  /// `guides/questionnaires/counter.yaml:12 B101`, in order.
  let expected: [String]

  var testDescription: String { name }

  init(_ name: String, files marked: [String: String]) {
    self.name = name
    var files: [String: String] = [:]
    var expected: [String] = []
    for (file, text) in marked {
      let text = Fixture.typographic(text)
      var lines: [String] = []
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        let parts = line.split(separator: " ❌", omittingEmptySubsequences: false)
        expected += parts.dropFirst().map { "\(file):\(lines.count + 1) \($0.prefix(4))" }
        let kept = parts.prefix(1) + parts.dropFirst().map { $0.dropFirst(4) }
        lines.append(kept.joined())
      }
      files[file] = lines.joined(separator: "\n")
    }
    self.files = files
    self.expected = expected.sorted()
  }

  /// With the no-break spaces of French, which nobody would see here; ␣ stays a plain space.
  private static func typographic(_ text: String) -> String {
    [" ?", " :", " »"].reduce(text) { $0.replacing($1, with: "\u{A0}" + $1.dropFirst()) }
      .replacing("« ", with: "«\u{A0}").replacing("␣", with: " ")
  }

  /// A sound questionnaire of which some lines are replaced.
  static func questionnaire(_ name: String, _ line: String, by faulty: String) -> Fixture {
    let text = Fixture.replacing(line, by: faulty, in: soundQuestionnaire)
    return Fixture(name, files: [counter: text, guide: soundGuide])
  }

  /// A sound guide of which some lines are replaced.
  static func guide(_ name: String, _ line: String, by faulty: String) -> Fixture {
    Fixture(name, files: [guide: replacing(line, by: faulty, in: soundGuide)])
  }

  static func replacing(_ line: String, by faulty: String, in text: String) -> String {
    let parts = text.split(separator: line, omittingEmptySubsequences: false)
    precondition(parts.count == 2, "« \(line) » stands \(parts.count - 1) times in the sound text")
    return parts.joined(separator: faulty)
  }

  /// What the checker says of the files, in the words of `expected`.
  func findings() throws -> [String] {
    try checked().map { "\($0.location.file):\($0.location.line) \($0.code.rawValue)" }.sorted()
  }

  func checked() throws -> [Finding] {
    let reading = try ContentReader.read(.inMemory(Fixture.surroundings.merging(files) { $1 }))
    return ContentChecker.findings(reading, today: Fixture.today, screen: Fixture.screen)
  }

  static let today = Day(year: 2026, month: 11, day: 21)

  /// Takes one invented name for somebody’s.
  private static let screen = PersonalDataCheck.Screen { text in
    guard let range = text.range(of: "Zoé Martin") else { return [] }
    let offset = text[..<range.lowerBound].unicodeScalars.count
    return [PersonalDataCheck.Mark(kind: "name", offset: offset, length: 10)]
  }

  static let counter = "guides/questionnaires/counter.yaml"
  static let guide = "guides/how-to/create-a-mailbox.md"
  static let territory = "guides/territory.yaml"
  static let tables = "guides/statistics/tables.yaml"
  static let places = "guides/places/places.csv"
  static let objectives = "guides/statistics/objectives.yaml"
  static let glossary = "guides/glossary.yaml"
  static let surroundings = [
    territory: soundTerritory, tables: soundTables, objectives: soundObjectives,
    glossary: soundGlossary,
  ]
}
