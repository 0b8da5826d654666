import ArgumentParser
import Foundation
import GRDB
import Journal
import Locales
import Records
import Reports
import Statistics
import Testing

@testable import guichet

/// The public page names every column of the journal with every value that its closed list allows.
struct ConfidentialityPageTests {
  private struct Line: Equatable {
    var column: String
    var values: String
  }

  private static func page() throws -> String {
    try String(
      contentsOfFile: PackageFolder.root.path + "/Documentation/confidentiality.md",
      encoding: .utf8
    )
  }

  /// The lines of its tables that speak of a column.
  private static func lines() throws -> [Line] {
    try page().split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 5, cells[1].hasPrefix("`"), cells[1].contains(".") else { return nil }
      return Line(column: cells[1].replacing("`", with: ""), values: cells[3])
    }
  }

  /// Every column of a new journal, with the values between the parentheses of its `IN`.
  private static func columns() throws -> [String: [String]] {
    let path = NSTemporaryDirectory() + "page-" + UUID().uuidString + ".sqlite"
    defer {
      for suffix in ["", "-journal"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }
    _ = try Journal.open(at: path)
    return try DatabaseQueue(path: path).read { database in
      var columns: [String: [String]] = [:]
      for row in try Row.fetchAll(
        database,
        sql: """
          SELECT t.name, c.name, t.sql FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
          WHERE t.type = 'table' AND t.name NOT LIKE 'grdb%'
          """
      ) {
        let (table, column, sql): (String, String, String) = (row[0], row[1], row[2])
        let list = try Regex("\\(\(column) IN \\(([^)]*)\\)", as: (Substring, Substring).self)
        let codes = sql.firstMatch(of: list)?.output.1.matches(of: /'([^']*)'/) ?? []
        columns["\(table).\(column)"] = codes.map { String($0.output.1) }
      }
      return columns
    }
  }

  /// The field whose words a column uses, where its name is another.
  private static let fields: [String: Field] = [
    "device": .devices, "equipment": .equipment, "theme": .theme,
  ]

  /// The words of codes that no screen shows.
  private static let words = [
    "real": "Vraies visites", "demo": "Visites inventées",
    "commune": "Une commune du territoire", "moins_de_vingt_cinq": "Moins de 25 ans",
    "vingt_cinq_cinquante_neuf": "De 25 à 59 ans", "soixante_plus": "60 ans et plus",
    "regroupe": "Âges regroupés",
  ]

  private static func label(_ code: String, _ column: String, _ labels: Labels) -> String {
    if let word = words[code] { return word }
    let name = String(column.drop { $0 != "." }.dropFirst())
    if name == "ending" { return labels.say("guideEnding.\(code)") }
    guard let field = fields[name] ?? Field(rawValue: name) else { return code }
    return labels.label(code, of: field)
  }

  @Test func `names every column, and none that is not there`() throws {
    let named = try Self.lines().map(\.column)
    #expect(named.sorted() == (try Self.columns().keys.sorted()))
  }

  @Test func `gives every value of every closed list in the words of the screen`() throws {
    let labels = Labels(PackageFolder.phrasebook("fr"), content: try SmallContent.read())
    let lines = try Self.lines()
    let closed = try Self.columns().filter { !$0.value.isEmpty }
    #expect(closed.count > 25)
    for (column, codes) in closed {
      let values = codes.map { Self.label($0, column, labels) }.joined(separator: " · ")
      let line = try #require(lines.first { $0.column == column })
      #expect(line.values.withPlainSpaces == values.withPlainSpaces, "\(column)")
    }
  }

  @Test func `says the delays that the program keeps`() throws {
    let page = try Self.page().withPlainSpaces
    #expect(page.contains("la clôture, possible \(Grace.days) jours après la fin du mois"))
    #expect(page.contains("`guichet journal purge`, dès \(Retention.verificationDays) jours après"))
    #expect(page.contains("\(Retention.longestDays) jours après la fin du mois : Guichet l’efface"))
  }

  @Test func `names no command that does not exist`() throws {
    let known = ["verify", "purge", "backup", "object"]
    let named = try Self.page().matches(of: /guichet journal (\w+)/).map { String($0.output.1) }
    #expect(Set(named) == Set(known))
    let commands = JournalCommand.configuration.subcommands.map { $0._commandName }
    #expect(Set(known).isSubset(of: commands))
  }

  @Test func `writes short sentences`() throws {
    let prose = try Self.page().split(separator: "\n\n").filter { !$0.hasPrefix("|") }
    let sentences = prose.flatMap { $0.split(separator: /[.:?](\*\*)? |\n- |\n\n/) }
    let long = sentences.filter { $0.split(whereSeparator: \.isWhitespace).count > 22 }
    #expect(long == [])
  }
}
