import Guides
import Records
import Statistics
import Testing

@testable import Reports

struct ReportCellsTests {
  private static let tables = [
    Sample.visits, Sample.persons, Sample.helps, Sample.mainThemes, Sample.themes, Sample.levels,
    Sample.outcomes, Sample.ageLevels, Sample.incidents, Sample.communes,
  ]

  /// Reports on the territory and on each site, on months, quarters and a year, of one random journal.
  private func reports(_ seed: UInt64) throws -> [Report] {
    let months = Month.range(Sample.october.advanced(by: -23), Sample.october)
    let sums = try Sample.randomSums(Self.tables, months: months, seed: seed)
    return try [1, 3, 12].flatMap { length in
      try [nil, ["rouen"], ["elbeuf", "rouen"]].flatMap { sites in
        try [Comparison.previous, .year, .none].map { comparison in
          var source = try ReportSource.sample(
            Self.tables,
            sums,
            frozen: Set(months),
            comparison: comparison,
            sites: sites
          )
          source.period = try ReportPeriod(
            from: Sample.october.advanced(by: 1 - length),
            to: Sample.october
          )
          return try source.report()
        }
      }
    }
  }

  private func cells(_ report: Report) -> [Report.Cell] {
    report.tables.flatMap(\.lines).flatMap { [$0.cell, $0.previous, $0.yearBefore] }
      .compactMap { $0 }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `the same name has the same value in every table of every report`(_ seed: UInt64) throws {
    var known: [String: Int] = [:]
    for cell in try reports(seed).flatMap(cells) {
      guard let count = cell.count else { continue }
      #expect(known[cell.id] ?? count == count, "\(cell.id)")
      known[cell.id] = count
    }
    #expect(known.count > 500)
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `what is said to add up does, and totals reconcile`(_ seed: UInt64) throws {
    for report in try reports(seed) {
      let values = Dictionary(cells(report).map { ($0.id, $0.count) }) { first, _ in first }
      #expect(!report.equations.isEmpty)
      for equation in report.equations {
        let parts = equation.parts.compactMap { values[$0] ?? nil }
        #expect(parts.count == equation.parts.count)
        #expect(parts.reduce(0, +) == values[equation.total] ?? nil, "\(equation.total)")
      }
      let whole = report.table("counts")?.lines.first?.cell.count
      for id in ["sites", "main-themes", "levels", "outcomes", "help"] {
        #expect(report.table(id)?.lines.last?.cell.count == whole, "\(id)")
        #expect(
          report.table(id)?.lines.dropLast().compactMap(\.cell.count).reduce(0, +) == whole,
          "\(id)"
        )
      }
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `shares that partition a table add up to 100`(_ seed: UInt64) throws {
    for report in try reports(seed) {
      for table in report.tables where table.fields.count == 1 && !table.fields[0].isSetValued {
        let shares = table.lines.filter { !$0.isTotal }.compactMap(\.share)
        #expect(shares.isEmpty || shares.reduce(0, +) == 100, "\(table.id)")
      }
    }
  }

  @Test func `a site and its territory have names of their own`() throws {
    let sums = Sample.visits.sums(["": 50], in: Sample.october)
    let territory = try ReportSource.sample([Sample.visits], sums).report()
    let site = try ReportSource.sample([Sample.visits], sums, sites: ["rouen"]).report()
    #expect(territory.table("counts")?.lines.first?.cell.id == "month=2026-10")
    #expect(site.table("counts")?.lines.first?.cell.id == "site=rouen;month=2026-10")
    #expect(
      territory.table("sites")?.lines.map(\.cell.id) == [
        "site=elbeuf;month=2026-10", "site=rouen;month=2026-10", "month=2026-10",
      ]
    )
    #expect(
      territory.equations == [
        Report.Equation(
          total: "month=2026-10",
          parts: ["site=elbeuf;month=2026-10", "site=rouen;month=2026-10"]
        )
      ]
    )
  }

  @Test func `small communes are counted together, under a name that says which`() throws {
    let report = try ReportSource.sample(
      [Sample.communes],
      Sample.communes.sums(
        ["": 45, "76540": 25, "76231": 15, "76157": 5],
        in: Sample.october
      )
    ).report()
    let lines = report.table("communes")?.lines
    #expect(lines?.map(\.label) == ["Rouen", "Autres communes", "Ensemble"])
    #expect(lines?.map(\.cell.count) == [25, 20, 45])
    #expect(lines?[1].cell.id == "residence=76157|76231;month=2026-10")
  }

  @Test func `a long period is shown in parts that add up`() throws {
    let months = Month.range(Sample.october.advanced(by: -35), Sample.october)
    var source = try ReportSource.sample(
      [Sample.visits],
      months.flatMap { Sample.visits.sums(["": 10], in: $0) },
      frozen: Set(months)
    )
    source.period = try ReportPeriod(from: months[0], to: Sample.october)
    let lines = try source.report().table("months")?.lines
    #expect(lines?.map(\.cell.count) == Array(repeating: 30, count: 12) + [360])
    #expect(lines?.first?.cell.id == "month=2023-11..2024-01")
  }
}
