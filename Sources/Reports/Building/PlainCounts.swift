import Guides
import Records
import Statistics

/// The plain count of participations of any sites in any months.
struct PlainCounts {
  private let table: TableDefinition
  private let source: ReportSource
  private let totals: [String: [Month: Int]]

  init(_ table: TableDefinition, _ source: ReportSource) {
    self.table = table
    self.source = source
    totals = source.cube.participations
  }

  /// A line whose periods need not be those of the report; sites are nil for the whole territory.
  func line(
    _ label: String,
    sites: [String]?,
    in period: ReportPeriod,
    previous: ReportPeriod? = nil,
    yearBefore: ReportPeriod? = nil
  ) -> Report.Line {
    Report.Line(
      label: label,
      depth: 0,
      cell: cell(sites, period),
      previous: previous.map { cell(sites, $0) },
      yearBefore: yearBefore.map { cell(sites, $0) },
      share: nil
    )
  }

  private func cell(_ sites: [String]?, _ period: ReportPeriod) -> Report.Cell {
    Report.Cell(
      counted: table.counted([], sites: sites, in: period),
      figure: source.isFrozen(period) ? .count(count(sites, period)) : .notAvailable
    )
  }

  private func count(_ sites: [String]?, _ period: ReportPeriod) -> Int {
    (sites ?? Array(totals.keys)).reduce(0) { sum, site in
      guard let months = totals[site] else { return sum }
      return period.months.reduce(sum) { $0 + (months[$1] ?? 0) }
    }
  }
}
