import Foundation
import Records
import Testing

@testable import Reports

/// A table of words, such as the objectives, in every file that a report becomes.
struct GridTests {
  private static let rows: [[Report.Entry]] = [
    [
      Report.Entry("Agents formés"), Report.Entry("65,5 %", .percent(65.5)),
      Report.Entry("%"), Report.Entry("décembre 2028", .month(Month(year: 2028, number: 12))),
      Report.Entry("30 septembre 2026", .day(Day(year: 2026, month: 9, day: 30))),
      Report.Entry("En bonne voie", .code("onTrack")),
    ],
    [
      Report.Entry("=cmd|' /C calc'!A0"), Report.Entry("1 200", .number(1200)),
      Report.Entry("visites"), Report.Entry("[x]", .notAvailable),
      Report.Entry("[z]", .notApplicable), Report.Entry("Données\ninsuffisantes", .code("unknown")),
    ],
  ]
  private static let headings = ["Objectif", "Valeur", "Unité", "Échéance", "Relevé le", "État"]

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
        columns: zip(
          ["objective", "value", "unit", "by", "on", "status"],
          [.words, .number, .words, .month, .day, .words] as [Report.Grid.Kind]
        ).enumerated().map { place, column in
          Report.Grid.Column(
            id: column.0,
            title: Self.headings[place],
            kind: column.1,
            isAside: place == 2
          )
        },
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
      #expect(sheet.headers == Self.headings)
      #expect(
        sheet.table == [
          [
            .text("Agents formés"), .percent(0.655), .text("%"), .date("2028-12-31"),
            .date("2026-09-30"), .text("En bonne voie"),
          ],
          [
            .text("=cmd|' /C calc'!A0"), .number(1200), .text("visites"), .text("[x]"),
            .text("[z]"), .text("Données insuffisantes"),
          ],
        ]
      )
      #expect(
        sheet.rows.joined().contains { $0.text.hasSuffix("Les chiffres saisis ont une date.") }
      )
      #expect(sheets[1].table.map(\.[1].text).contains("Objectifs"))
    }
  }

  @Test func `open data gives it a file, with a type for each column`() throws {
    let files = DataPackage(try report(), say: Sample.phrasebook()).files
    let read = try ReadCSV(try #require(files.first { $0.name == "objectives.csv" }).bytes)
    #expect(read.header == ["objective", "value", "unit", "by", "on", "status"])
    #expect(
      read.lines == [
        ["Agents formés", "65.5", "%", "2028-12", "2026-09-30", "En bonne voie"],
        ["'=cmd|' /C calc'!A0", "1200", "visites", "[x]", "[z]", "Données insuffisantes"],
      ]
    )
    let package = String(decoding: files[0].bytes, as: UTF8.self)
    #expect(package.contains(#""title": "Valeur", "decimalChar": ".""#))
    for (name, type) in [("value", "number"), ("by", "yearmonth"), ("on", "date")] {
      #expect(package.contains(#"{"name": "\#(name)", "type": "\#(type)""#))
    }
  }

  @Test func `a French spreadsheet gets a comma in its decimals`() throws {
    let package = DataPackage(try report(), say: Sample.phrasebook(), form: .frenchSpreadsheet)
    let file = try #require(package.files.first { $0.name == "objectives.csv" })
    #expect(
      String(decoding: package.files[0].bytes, as: UTF8.self)
        .contains(#""title": "Valeur", "decimalChar": ",""#)
    )
    #expect(
      String(decoding: file.bytes, as: UTF8.self)
        .contains("Agents formés;\"65,5\";%;2028-12;2026-09-30;En bonne voie\r\n")
    )
  }

  @Test func `JSON gives its words with what they are worth, as the schema says`() throws {
    let file = Sample.packageFolder.appendingPathComponent("Documentation/report.schema.json")
    let bytes = Data(JSONReport(try report()).bytes)
    #expect(try SchemaCheck(Data(contentsOf: file)).problems(in: bytes) == [])
    let text = String(decoding: bytes, as: UTF8.self)
    for member in [
      #"{"id": "value", "title": "Valeur"}"#, #"{"words": "65,5 %", "percent": 65.5}"#,
      #"{"words": "1 200", "number": 1200}"#, #"{"words": "décembre 2028", "month": "2028-12"}"#,
      #"{"words": "30 septembre 2026", "day": "2026-09-30"}"#, #"{"words": "[x]", "status": "x"}"#,
      #"{"words": "En bonne voie", "code": "onTrack"}"#,
    ] {
      #expect(text.contains(member), "\(member)")
    }
  }

  @Test func `a page leaves out what stands aside`() throws {
    let html = HTMLReport(try report(), say: Sample.phrasebook()).page.html
    #expect(html.contains(">Échéance<"))
    #expect(!html.contains(">Unité<"))
  }
}
