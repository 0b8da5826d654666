import Foundation
import Testing

@testable import Reports

/// What a report is limited to is said in whatever it becomes.
struct ReportScopeTests {
  private func report() throws -> Report {
    try ReportSource.sample(
      [Sample.visits, Sample.helps],
      Sample.visits.sums(["": 40], in: Sample.october)
        + Sample.helps.sums(["": 40, "je_forme": 40], in: Sample.october),
      sites: ["rouen"]
    ).report()
  }

  private let say = Sample.phrasebook()

  @Test func `pages, workbooks, open data and JSON name the counters and the months`() throws {
    let report = try report()
    let workbooks = SpreadsheetReport(report, say: say)
    let covers = [try ReadSheet.ods(workbooks.ods), try ReadSheet.xlsx(workbooks.xlsx)].map {
      $0[0].rows.joined().map(\.text).joined(separator: "\n")
    }
    let pages = ReportSite(report, synthesis: report.synthesis(say), say: say).pages.map(
      \.page.html
    )
    let texts =
      covers + pages
      + [
        String(decoding: DataPackage(report, say: say).files[0].bytes, as: UTF8.self),
        String(decoding: JSONReport(report).bytes, as: UTF8.self),
      ]
    for text in texts {
      #expect(text.withPlainSpaces.contains("Lieux : Rouen."))
      #expect(text.contains("octobre 2026"))
    }
    let json = String(decoding: JSONReport(report).bytes, as: UTF8.self)
    #expect(json.contains("\"sites\": [\n    \"rouen\"\n  ]"))
  }
}
