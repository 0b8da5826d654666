import Locales
import Records
import Statistics

extension HTMLReport {
  /// Fewer lines need no drawing, more make none that a person can read.
  private static let chartLines = 3...16

  /// The chart of a table: its lines without the total, now and in the periods that the table compares.
  func chart(of table: Report.Table) -> Chart? {
    let lines = table.lines.filter { !$0.isTotal }
    guard !table.isPart, table.sentence != nil, HTMLReport.chartLines.contains(lines.count),
      lines.allSatisfy({ $0.depth == 0 }),
      // A bar alone compares nothing.
      lines.count(where: { ($0.cell.count ?? 0) > 0 }) > 1
    else { return nil }
    let others = others(of: table)
    return Chart(
      table: table.number,
      title: caption(table),
      description: say("chart.description", ["number": .text(String(table.number))]),
      points: lines.map { line in
        Chart.Point(
          label: table.isSeries ? mark(line.cell.counted.period) : line.label,
          words: text(line.cell),
          values: [line.cell.count] + others.map { line[keyPath: $0.cell]?.count }
        )
      },
      series: [Chart.Series(name: say("chart.now"), look: .now)] + others.map(\.series)
    )
  }

  private typealias Other = (series: Chart.Series, cell: KeyPath<Report.Line, Report.Cell?>)

  /// The other periods of a table; what came a year before looks the same in every chart.
  private func others(of table: Report.Table) -> [Other] {
    let columns = report.columns(of: table)
    let period = report.facts.period
    let isYear = report.facts.previous == period.yearBefore
    let known: [(String?, Chart.Look, KeyPath<Report.Line, Report.Cell?>)] = [
      (columns.previous, isYear ? .yearBefore : .before, \.previous),
      (columns.yearBefore, .yearBefore, \.yearBefore),
    ]
    return known.compactMap { name, look, cell in
      name.map { (Chart.Series(name: $0, look: look), cell) }
    }
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
