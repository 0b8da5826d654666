import Foundation
import Guides
import Locales
import Records
import Testing

@testable import guichet

/// A folder of languages that points at its own faults: ` ❌G605` in the line where it is expected.
struct LocaleFixture: Sendable, CustomTestStringConvertible {
  let name: String
  let files: [String: String]
  let expected: [String]

  var testDescription: String { name }

  init(_ name: String, _ changes: [String: String]) {
    self.name = name
    let marked = LocaleFixture.sound.merging(changes) { $1 }
    var files: [String: String] = [:]
    var expected: [String] = []
    for (file, text) in marked {
      var lines: [String] = []
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        let parts = line.split(separator: " ❌", omittingEmptySubsequences: false)
        expected += parts.dropFirst().map { "locales/\(file):\(lines.count + 1) \($0)" }
        lines.append(String(parts[0]))
      }
      files[file] = lines.joined(separator: "\n")
    }
    self.files = files
    self.expected = expected.sorted()
  }

  func findings() -> [String] {
    let checkup = LocaleCheckup(
      folder: .inMemory(files),
      content: ["table/visits": "Participations"],
      say: PackageFolder.phrasebook()
    )
    return checkup.findings()
      .map { "\($0.location.file):\($0.location.line) \($0.code.rawValue)" }.sorted()
  }

  private static let head = """
    msgid ""
    msgstr ""
    "Content-Type: text/plain; charset=UTF-8\\n"
    "Plural-Forms: nplurals=2; plural=(n > 1);\\n"


    """

  private static let sound = [
    "languages.yaml": """
    fr:
      name: Français
      state: complete
    en:
      name: English
      state: complete
    ar:
      name: العربية
      direction: rtl
      state: partial
    """,
    "fr.po": head + french, "en.po": head + english(), "ar.po": head,
  ]

  private static let french = """
    msgctxt "hello"
    msgid "Bonjour {name}, asseyez-vous donc"
    msgstr "Bonjour {name}, asseyez-vous donc"

    msgctxt "call"
    msgid "Appelez le 3646"
    msgstr "Appelez le 3646"

    msgctxt "errors"
    msgid "Une erreur dans {path}"
    msgid_plural "{n} erreurs dans {path}"
    msgstr[0] "Une erreur dans {path}"
    msgstr[1] "{n} erreurs dans {path}"
    """

  private static func english(_ hello: String = "Hello {name}, please sit down") -> String {
    """
    msgctxt "hello"
    msgid "Bonjour {name}, asseyez-vous donc"
    msgstr "\(hello)"

    msgctxt "call"
    msgid "Appelez le 3646"
    msgstr "Call 3646"

    msgctxt "errors"
    msgid "Une erreur dans {path}"
    msgid_plural "{n} erreurs dans {path}"
    msgstr[0] "An error in {path}"
    msgstr[1] "{n} errors in {path}"

    msgctxt "table/visits"
    msgid "Participations"
    msgstr "Visits"
    """
  }

  private static func english(_ old: String, _ new: String) -> [String: String] {
    ["en.po": (head + english()).replacing(old, with: new)]
  }

  static let faulty: [LocaleFixture] = [
    LocaleFixture(
      "a hole lost",
      english("\"hello\"", "\"hello\" ❌G601").merging([:]) { $1 }
        .mapValues { $0.replacing("Hello {name}", with: "Hello you") }
    ),
    LocaleFixture(
      "a hole renamed",
      english("\"hello\"", "\"hello\" ❌G601 ❌G601").mapValues {
        $0.replacing("Hello {name}", with: "Hello {nom}")
      }
      .merging(["languages.yaml": partial]) { $1 }
    ),
    LocaleFixture(
      "a plural form too few",
      english("\"errors\"", "\"errors\" ❌G602").mapValues {
        $0.replacing("\nmsgstr[1] \"{n} errors in {path}\"", with: "")
      }
    ),
    LocaleFixture(
      "a sentence that left",
      english(
        "msgctxt \"table/visits\"",
        "msgctxt \"table/gone\" ❌G603\nmsgid \"Parties\"\nmsgstr \"Gone\"\n\nmsgctxt \"table/visits\""
      )
    ),
    LocaleFixture(
      "French that changed",
      english("msgctxt \"call\"", "msgctxt \"call\" ❌G604").mapValues {
        $0.replacing("msgid \"Appelez le 3646\"", with: "msgid \"Appelez le 39 49\"")
      }
    ),
    LocaleFixture(
      "a guess that awaits its translator",
      english("msgctxt \"call\"", "#, fuzzy\nmsgctxt \"call\" ❌G604")
        .merging(["languages.yaml": partial]) { $1 }
    ),
    LocaleFixture(
      "French left as it was",
      english("\"hello\"", "\"hello\" ❌G605").mapValues {
        $0.replacing("Hello {name}, please sit down", with: "Bonjour {name}, asseyez-vous donc")
      }
    ),
    LocaleFixture(
      "a quote never closed",
      ["en.po": head + english() + "\n\nmsgctxt \"more\"\nmsgid \"Encore ❌G606\nmsgstr \"More\""]
    ),
    LocaleFixture(
      "a number that would move",
      [
        "ar.po": head
          + "msgctxt \"call\" ❌G607\nmsgid \"Appelez le 3646\"\nmsgstr \"اتصلوا بـ 3646\"\n"
      ]
    ),
    LocaleFixture(
      "a language that is not complete",
      [
        "en.po": head
          + english().components(separatedBy: "\n\n").dropLast()
          .joined(separator: "\n\n"),
        "languages.yaml": (sound["languages.yaml"] ?? "").replacing("en:", with: "en: ❌G608"),
      ]
    ),
    LocaleFixture(
      "an unknown direction",
      ["languages.yaml": (sound["languages.yaml"] ?? "").replacing("rtl", with: "droite ❌G611")]
    ),
  ]

  private static let partial = """
    fr:
      name: Français
      state: complete
    en:
      name: English
      state: partial
    ar:
      name: العربية
      direction: rtl
      state: partial
    """
}

struct LocaleCheckupTests {
  @Test func `sound languages give no finding`() {
    #expect(LocaleFixture("sound", [:]).findings() == [])
  }

  @Test func `a number inside isolates stays where it is`() {
    let sentence =
      "msgctxt \"call\"\nmsgid \"Appelez le 3646\"\nmsgstr \"اتصلوا \u{2066}3646\u{2069}\"\n"
    #expect(LocaleFixture("isolated", ["ar.po": sentence]).findings() == [])
  }

  @Test(arguments: LocaleFixture.faulty)
  func `a fault is found where it was made`(_ fixture: LocaleFixture) {
    #expect(!fixture.expected.isEmpty)
    let findings = fixture.findings()
    #expect(findings == fixture.expected)
  }

  @Test func `every code about languages has a fixture that provokes it`() {
    let provoked = Set(LocaleFixture.faulty.flatMap(\.expected).map { String($0.suffix(4)) })
    let codes = Finding.Code.allCases.map(\.rawValue).filter { $0.hasPrefix("G") }
    // Those of guides have theirs beside the readers of guides.
    #expect(Set(codes).subtracting(provoked) == ["G609", "G610"])
  }

  @Test func `what ships has no finding, and every visit was tried`() throws {
    let checkup = ContentCheckup(
      folder: .live(PackageFolder.root),
      say: PackageFolder.phrasebook(),
      today: Day(year: 2026, month: 11, day: 21)
    )
    let report = try checkup.report()
    #expect(report == ContentCheckup.Report(findings: []))
  }
}
