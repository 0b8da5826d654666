/// Columns that stand side by side in the order of time, over a line that is zero.
struct ColumnChart: Sendable, Equatable {
  let chart: Chart

  private static let width = 320
  private static let top = 44
  private static let plot = 140
  private static let left = 4
  /// More labels than this would touch each other.
  private static let mostLabels = 7

  var markup: Markup {
    let step = (ColumnChart.width - ColumnChart.left) / max(1, chart.points.count)
    let foot = ColumnChart.top + ColumnChart.plot
    // Even, so that a line through its middle stands on a whole number.
    let column = max(2, min(34, (step - 4) / max(1, chart.series.count)) / 2 * 2)
    var bars = chart.series.map { _ in [Bar]() }
    var words: [Markup] = []
    let every = (chart.points.count + ColumnChart.mostLabels - 1) / ColumnChart.mostLabels
    for (index, point) in chart.points.enumerated() {
      let x = ColumnChart.left + index * step
      let middle = x + column * chart.series.count / 2
      if index.isMultiple(of: every) {
        words.append(
          Tag.words([.x(middle), .y(foot + 16), .atMiddle], [.neutral(point.label)])
        )
      }
      let heights = point.values.map { $0.map { chart.length($0, of: ColumnChart.plot) } ?? 0 }
      for (series, height) in heights.enumerated() where height > 0 {
        bars[series].append(
          Bar(x: x + series * column, y: foot - height, width: column, height: height)
        )
      }
      if isNamed(point) {
        let over = foot - (heights.max() ?? 0) - 5
        words.append(Tag.words([.x(middle), .y(over), .atMiddle], [.neutral(point.words)]))
      }
    }
    let zero = Bar(x: 0, y: foot, width: ColumnChart.width, height: 1)
    return chart.drawing(
      width: ColumnChart.width,
      height: foot + 24,
      chart.legend(y: 12, width: ColumnChart.width) + chart.drawn(bars, isUpright: true)
        + [Tag.path([.class("zero"), .outline([zero])])] + words
    )
  }

  /// Whether the number stands over its column: all of a few, else the largest only.
  private func isNamed(_ point: Chart.Point) -> Bool {
    guard let value = point.values.first, let value else { return false }
    return chart.points.count <= ColumnChart.mostLabels || value == chart.largest
  }
}
