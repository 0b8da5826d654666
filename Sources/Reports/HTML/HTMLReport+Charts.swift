import Locales
import Records
import Statistics

extension HTMLReport {
  /// Fewer lines need no drawing, more make none that a person can read.
  private static let chartLines = 3...16

  /// The chart of a table: its lines without the total, now and in one other period.
  func chart(of table: Report.Table) -> Chart? {
    let lines = table.lines.filter { !$0.isTotal }
    guard HTMLReport.chartLines.contains(lines.count), lines.allSatisfy({ $0.depth == 0 }),
      lines.contains(where: { ($0.cell.count ?? 0) > 0 })
    else { return nil }
    let columns = report.columns(of: table)
    let other: (name: String, cell: KeyPath<Report.Line, Report.Cell?>)? =
      if columns.previous != nil, report.facts.previous != nil {
        (columns.previous ?? "", \.previous)
      } else if columns.yearBefore != nil {
        (columns.yearBefore ?? "", \.yearBefore)
      } else {
        nil
      }
    return Chart(
      table: table.number,
      title: caption(table),
      description: say("chart.description", ["number": .text(String(table.number))]),
      points: lines.map { line in
        Chart.Point(
          label: table.isSeries ? mark(line.cell.counted.period) : line.label,
          words: text(line.cell),
          values: [line.cell.count] + (other.map { [line[keyPath: $0.cell]?.count] } ?? [])
        )
      },
      series: [say("chart.now")] + (other.map { [$0.name] } ?? [])
    )
  }

  func drawing(_ chart: Chart, of table: Report.Table) -> Markup {
    table.isSeries ? ColumnChart(chart: chart).markup : BarChart(chart: chart).markup
  }

  /// « mars », or the year when it begins or is whole.
  private func mark(_ period: ReportPeriod) -> String {
    period.from.number == 1
      ? String(period.from.year) : say("month-short.\(period.from.number)")
  }
}
