import Foundation
import Records
import Testing

@testable import Reports

struct JSONReportTests {
  private func report() throws -> Report {
    try ReportSource.sample(
      [Sample.visits, Sample.communes],
      Sample.visits.sums(["": 40], in: Sample.october)
        + Sample.visits.sums(["": 15], in: Sample.september)
        + Sample.communes.sums(["": 40, "76540": 30, "76231": 5, "76322": 5], in: Sample.october),
      frozen: [Sample.october, Sample.september]
    ).report()
  }

  @Test func `a number has its name, what it counts, and what is said of it`() throws {
    var report = try report()
    report.chapters = report.chapters.filter { $0.id == "activity" }
    let first = try #require(report.tables.first)
    report.chapters[0].tables = [first]
    report.equations = []
    let text = String(decoding: JSONReport(report).bytes, as: UTF8.self)
    let cells = try #require(text.range(of: "\"cells\": [")).lowerBound
    #expect(
      String(text[cells...]).withPlainSpaces == """
        "cells": [
                {"id": "month=2026-10", "key": {}, "from": "2026-10", "to": "2026-10", "value": 40, \
        "label": "Participations", "depth": 0, "total": false, "difference": 25, \
        "previous": "month=2026-09", "yearBefore": "month=2025-10"},
                {"id": "month=2026-09", "key": {}, "from": "2026-09", "to": "2026-09", "value": 15},
                {"id": "month=2025-10", "key": {}, "from": "2025-10", "to": "2025-10", "status": "x"}
              ]
            }
          ],
          "grids": [],
          "equations": []
        }

        """
    )
  }

  @Test func `numbers counted together name every code`() throws {
    let text = String(decoding: JSONReport(try report()).bytes, as: UTF8.self)
    #expect(text.contains(#""residence": "76540""#))
    #expect(text.contains(#""residence": ["76231", "76322"]"#))
  }

  @Test(arguments: 0..<20)
  func `what is written is what the published schema says`(_ seed: UInt64) throws {
    let file = Sample.packageFolder.appendingPathComponent("Documentation/report.schema.json")
    let schema = try SchemaCheck(Data(contentsOf: file))
    var journal = RandomJournal(seed: seed)
    let report = try journal.source().report()
    let problems = try schema.problems(in: Data(JSONReport(report).bytes))
    #expect(problems == [])
  }

  @Test func `the check of the schema can fail`() throws {
    let file = Sample.packageFolder.appendingPathComponent("Documentation/report.schema.json")
    let schema = try SchemaCheck(Data(contentsOf: file))
    let text = String(decoding: JSONReport(try report()).bytes, as: UTF8.self)
    for (sound, faulty) in [
      ("\"value\": 40", "\"value\": -40"), ("\"value\": 40", "\"status\": \"c\""),
      ("\"value\": 40,", ""), ("\"base\"", "\"basis\""), ("2026-10", "octobre"),
      ("guichet-report/1", "guichet-report/2"), ("\"demo\": false", "\"demo\": 0"),
    ] {
      let data = Data(text.replacing(sound, with: faulty, maxReplacements: 1).utf8)
      #expect(try schema.problems(in: data) != [], "\(faulty)")
    }
  }

  @Test func `the same report has the same bytes`() throws {
    #expect(JSONReport(try report()).bytes == JSONReport(try report()).bytes)
  }
}
