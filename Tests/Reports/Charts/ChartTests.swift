import Foundation
import Testing

@testable import Reports

struct ChartTests {
  private static let series = [
    Chart.Series(name: "Cette période", look: .now), Chart.Series(name: "Avant", look: .before),
    Chart.Series(name: "Un an avant", look: .yearBefore),
  ]

  private func chart(_ values: [[Int?]], label: String = "Logement") -> Chart {
    Chart(
      table: 3,
      title: "Tableau 3",
      description: "Les nombres du tableau 3",
      points: values.map {
        .init(label: label, words: "\($0.first.flatMap { $0 } ?? 0)", values: $0)
      },
      series: Array(Self.series.prefix(values.first?.count ?? 1))
    )
  }

  @Test(arguments: [(0, 0), (5, 8), (50, 80), (100, 160), (200, 320)])
  func `a bar is as long as its number, from zero`(_ value: Int, _ length: Int) {
    #expect(chart([[200], [value]]).length(value, of: 320) == length)
  }

  @Test func `bars say their words and their number: two colours, then stripes`() throws {
    let drawing = BarChart(chart: chart([[200, 100, 150], [50, nil, 20]])).markup.html
    #expect(
      drawing == """

        <svg viewBox="0 0 320 116" role="img" aria-labelledby="g3 d3">
        <title id="g3">Tableau 3</title>
        <desc id="d3">Les nombres du tableau 3</desc>
        <path class="s0" d="M0 3h14v10h-14z"></path>
        <text x="19" y="12">Cette période</text>
        <path class="s1" d="M130 3h14v10h-14z"></path>
        <text x="149" y="12">Avant</text>
        <path class="s2" d="M203 3h14v10h-14z"></path>
        <path class="stripes" stroke-width="10" d="M203 8h14"></path>
        <text x="222" y="12">Un an avant</text>
        <path class="s0" d="M0 44h320v6h-320zM0 90h80v6h-80z"></path>
        <path class="s1" d="M0 50h160v6h-160z"></path>
        <path class="s2" d="M0 56h240v6h-240zM0 102h32v6h-32z"></path>
        <path class="stripes" stroke-width="6" d="M0 59h240M0 105h32"></path>
        <text y="38">Logement</text>
        <text x="320" y="38" text-anchor="end">200</text>
        <text y="84">Logement</text>
        <text x="320" y="84" text-anchor="end">50</text></svg>
        """
    )
  }

  @Test func `the year before is striped in every chart, whatever else is drawn`() throws {
    var chart = chart([[100, 50], [80, 70], [60, 90]])
    chart.series[1] = Self.series[2]
    for html in [BarChart(chart: chart).markup.html, ColumnChart(chart: chart).markup.html] {
      #expect(html.components(separatedBy: #"class="s2""#).count == 3)
      #expect(!html.contains(#"class="s1""#))
    }
  }

  @Test func `columns stand on zero in the order of time`() throws {
    let drawing = ColumnChart(chart: chart([[100], [0], [50]], label: "mars")).markup.html
    #expect(drawing.contains(#"<path class="s0" d="M4 44h34v140h-34zM214 114h34v70h-34z">"#))
    #expect(drawing.contains(#"<path class="zero" d="M0 184h320v1h-320z">"#))
    #expect(drawing.components(separatedBy: "mars").count == 4)
  }

  @Test(arguments: [1, 2, 7, 8, 12, 30, 60])
  func `a chart of any length has few elements`(_ count: Int) {
    let chart = chart((0..<count).map { [5 * $0, 10 * $0, 7 * $0] })
    for html in [BarChart(chart: chart).markup.html, ColumnChart(chart: chart).markup.html] {
      #expect(html.components(separatedBy: "<").count / 2 <= 200)
    }
  }

  @Test func `a long label is cut on the drawing, for the table says it whole`() {
    #expect(String(repeating: "é", count: 50).shortened(to: 40).count == 40)
    #expect("court".shortened(to: 40) == "court")
  }
}
