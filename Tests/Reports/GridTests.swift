import Foundation
import Testing

@testable import Reports

/// A table of words, such as the objectives, in every file that a report becomes.
struct GridTests {
  private static let rows = [
    ["Agents formés", "65 %", "Engagement public ; 2026", "En bonne voie"],
    ["=cmd|' /C calc'!A0", "[x]", "", "Données\ninsuffisantes"],
  ]
  private static let read = [
    ["Agents formés", "65 %", "Engagement public ; 2026", "En bonne voie"],
    ["=cmd|' /C calc'!A0", "[x]", "[z]", "Données insuffisantes"],
  ]

  private func report() throws -> Report {
    var report = try ReportSource.sample(
      [Sample.visits],
      Sample.visits.sums(["": 40], in: Sample.october)
    ).report()
    let place = try #require(report.chapters.firstIndex { $0.id == "quality" })
    report.chapters[place].grids = [
      Report.Grid(
        number: 99,
        id: "objectives",
        title: "Objectifs",
        headings: ["Objectif", "Valeur", "Source", "État"],
        rows: Self.rows,
        notes: ["Les chiffres saisis ont une date."]
      )
    ]
    return report
  }

  @Test func `workbooks give it a sheet of its own, with its note`() throws {
    let report = try report()
    let files = SpreadsheetReport(report, say: Sample.phrasebook())
    for sheets in [try ReadSheet.ods(files.ods), try ReadSheet.xlsx(files.xlsx)] {
      let sheet = try #require(sheets.first { $0.name == "Tableau 99" })
      #expect(sheet.headers == ["Objectif", "Valeur", "Source", "État"])
      #expect(sheet.table.map { $0.map(\.text) } == Self.read)
      #expect(
        sheet.rows.joined().contains { $0.text.hasSuffix("Les chiffres saisis ont une date.") }
      )
      #expect(sheets[1].table.map(\.[1].text).contains("Objectifs"))
    }
  }

  @Test func `open data gives it a file`() throws {
    let files = DataPackage(try report(), say: Sample.phrasebook()).files
    let read = try ReadCSV(try #require(files.first { $0.name == "objectives.csv" }).bytes)
    #expect(read.header == ["Objectif", "Valeur", "Source", "État"])
    #expect(read.lines[0] == Self.read[0])
    #expect(read.lines[1] == ["'" + Self.read[1][0]] + Self.read[1].dropFirst())
  }

  @Test func `JSON gives its words, as the schema says`() throws {
    let file = Sample.packageFolder.appendingPathComponent("Documentation/report.schema.json")
    let bytes = Data(JSONReport(try report()).bytes)
    #expect(try SchemaCheck(Data(contentsOf: file)).problems(in: bytes) == [])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(#""headings": ["Objectif", "Valeur", "Source", "État"]"#))
    #expect(
      text.contains(#"["Agents formés", "65 %", "Engagement public ; 2026", "En bonne voie"]"#)
    )
  }
}
