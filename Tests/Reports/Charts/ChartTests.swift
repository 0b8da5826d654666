import Foundation
import Testing

@testable import Reports

struct ChartTests {
  private func chart(_ values: [[Int?]], label: String = "Logement") -> Chart {
    Chart(
      table: 3,
      title: "Tableau 3",
      description: "Les nombres du tableau 3",
      points: values.map {
        .init(label: label, words: "\($0.first.flatMap { $0 } ?? 0)", values: $0)
      },
      series: values.first?.count == 2 ? ["Cette période", "Avant"] : ["Cette période"]
    )
  }

  @Test(arguments: [(0, 0), (5, 8), (50, 80), (100, 160), (200, 320)])
  func `a bar is as long as its number, from zero`(_ value: Int, _ length: Int) {
    #expect(chart([[200], [value]]).length(value, of: 320) == length)
  }

  @Test func `bars say their words, their number, and are one element per series`() throws {
    let drawing = BarChart(chart: chart([[200, 100], [50, nil]])).markup.html
    #expect(
      drawing == """

        <svg viewBox="0 0 320 112" role="img" aria-labelledby="g3 d3">
        <title id="g3">Tableau 3</title>
        <desc id="d3">Les nombres du tableau 3</desc>
        <path class="s0" d="M0 3h10v10h-10zM0 44h320v9h-320zM0 88h80v9h-80z"></path>
        <path class="s1" d="M160 3h10v10h-10zM0 53h160v9h-160z"></path>
        <text x="15" y="12">Cette période</text>
        <text x="175" y="12">Avant</text>
        <text y="38">Logement</text>
        <text x="320" y="38" text-anchor="end">200</text>
        <text y="82">Logement</text>
        <text x="320" y="82" text-anchor="end">50</text></svg>
        """
    )
  }

  @Test func `columns stand on zero in the order of time`() throws {
    let drawing = ColumnChart(chart: chart([[100], [0], [50]], label: "mars")).markup.html
    #expect(drawing.contains(#"<path class="s0" d="M4 44h34v140h-34zM214 114h34v70h-34z">"#))
    #expect(drawing.contains(#"<path class="zero" d="M0 184h320v1h-320z">"#))
    #expect(drawing.components(separatedBy: "mars").count == 4)
  }

  @Test(arguments: [1, 2, 7, 8, 12, 30, 60])
  func `a chart of any length has few elements`(_ count: Int) {
    let chart = chart((0..<count).map { [5 * $0, 10 * $0] })
    for html in [BarChart(chart: chart).markup.html, ColumnChart(chart: chart).markup.html] {
      #expect(html.components(separatedBy: "<").count / 2 <= 200)
    }
  }

  @Test func `a long label is cut on the drawing, for the table says it whole`() {
    #expect(String(repeating: "é", count: 50).shortened(to: 40).count == 40)
    #expect("court".shortened(to: 40) == "court")
  }
}
