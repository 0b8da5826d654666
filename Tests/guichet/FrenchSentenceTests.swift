import Locales
import Testing

@testable import guichet

struct FrenchSentenceTests {
  /// The French sentences of the program, each form apart, by their keys.
  private func sentences() throws -> [(key: String, text: String)] {
    try PackageFolder.portableObject("fr").entries.filter(\.isMessage).flatMap { entry in
      entry.translations.map { (entry.context ?? "", $0) }
    }
    .filter { !Self.isExample($0.key) }
  }

  /// Whether it is a line of a content file, right or wrong, shown on the page of a code.
  private static func isExample(_ key: String) -> Bool {
    key.hasPrefix("code.") && (key.hasSuffix(".wrong") || key.hasSuffix(".right"))
  }

  /// For whoever mends a file of the content: they name the file format's own words.
  private static let technical: Set<String> = [
    "locale.unreadable", "locale.invalid-plural-forms", "locale.header-line-without-colon",
    "finding.C202", "code.B115.why", "code.C202.title", "code.E408.why", "finding.C219",
    "finding.C225", "finding.D302", "finding.E407", "code.E407.why",
  ]

  @Test func `no sentence has more than fifteen words`() throws {
    for (key, text) in try sentences() where !Self.technical.contains(key) {
      for sentence in text.split(separator: #/[.?!]\s|[.?!]$/#) {
        let words = sentence.replacing(#/\{+[a-z]*\}+/#, with: " ")
          .split { $0.isWhitespace }.filter { $0.contains { $0.isLetter || $0.isNumber } }
        #expect(words.count <= 15, "\(key): \(words.count) \(sentence)")
      }
    }
  }

  @Test func `high signs have a no-break space before them`() throws {
    for (key, text) in try sentences() where !Self.technical.contains(key) {
      // A question mark before a word is the sign that is typed for help.
      let plain = text.replacing(#/\?+[ \u{A0}](?=[a-z])|https:/#, with: "")
      let faults = plain.matches(of: #/[^\u{A0}\u{202F}?][:;?!»]|«[^\u{A0}\u{202F}]/#)
      #expect(faults.map { String($0.output) } == [], "\(key): \(text)")
    }
  }

  @Test func `apostrophes are curved`() throws {
    for (key, text) in try sentences() { #expect(!text.contains("'"), "\(key): \(text)") }
  }

  @Test func `no English word is on the screen`() throws {
    let english: Set<Substring> = [
      "the", "and", "with", "file", "error", "warning", "password", "login", "click", "settings",
      "default", "help", "back", "save", "next", "step", "report", "reset", "check", "link",
      "visit",
      "level", "unknown", "month", "week", "quit",
    ]
    let exempt = { (key: String) in key.hasPrefix("command.") || Self.technical.contains(key) }
    for (key, text) in try sentences() where !exempt(key) {
      // What is typed for a shell is in English in every language.
      let spoken = text.replacing(
        #/\{[a-z]+\}|guichet [a-z -]+[a-z]|--[a-z]+|[a-z]+\.(yaml|po)/#,
        with: ""
      )
      let words = Set(spoken.lowercased().split { !$0.isLetter })
      #expect(words.intersection(english) == [], "\(key): \(text)")
    }
  }
}
