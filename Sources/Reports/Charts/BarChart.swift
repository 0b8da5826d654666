/// Horizontal bars, each under its words, so that long words fit on a small screen.
struct BarChart: Sendable, Equatable {
  let chart: Chart

  private static let width = 320
  private static let legendHeight = 24
  private static let rowHeight = 20
  /// More letters than this would run into the number at the end of the line.
  private static let longestLabel = 40

  /// Three bars are thinner than two, so that a chart is hardly taller than its table.
  private var barHeight: Int { chart.series.count > 2 ? 6 : 8 }

  var markup: Markup {
    let top = chart.series.count > 1 ? BarChart.legendHeight : 0
    let row = BarChart.rowHeight + barHeight * chart.series.count + 8
    var bars = chart.series.map { _ in [Bar]() }
    var words: [Markup] = []
    for (index, point) in chart.points.enumerated() {
      let y = top + index * row
      words.append(
        Tag.words([.y(y + 14)], [.neutral(point.label.shortened(to: BarChart.longestLabel))])
      )
      words.append(
        Tag.words([.x(BarChart.width), .y(y + 14), .atEnd], [.neutral(point.words)])
      )
      for (series, value) in point.values.enumerated() {
        guard let value, value > 0 else { continue }
        bars[series].append(
          Bar(
            x: 0,
            y: y + BarChart.rowHeight + series * barHeight,
            width: max(1, chart.length(value, of: BarChart.width)),
            height: barHeight
          )
        )
      }
    }
    return chart.drawing(
      width: BarChart.width,
      height: top + chart.points.count * row,
      chart.legend(y: 12, width: BarChart.width) + chart.drawn(bars) + words
    )
  }
}

extension String {
  /// The first letters and an ellipsis, when there are more.
  func shortened(to count: Int) -> String {
    self.count <= count ? self : prefix(count - 1) + "…"
  }
}
