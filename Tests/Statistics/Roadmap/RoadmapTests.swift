import FrozenSamples
import Guides
import Records
import Statistics
import Testing

struct RoadmapTests {
  private static let october = Month(year: 2026, number: 10)
  private static let months = Month.range(october.advanced(by: -23), october)
  private static let visits = TableDefinition(
    id: "visits",
    chapter: "activity",
    title: "",
    fields: []
  )
  private static let outcomes = TableDefinition(
    id: "outcomes",
    chapter: "outcomes",
    title: "",
    fields: [.outcome]
  )

  private func objective(
    _ indicator: Objective.Indicator,
    _ frequency: Objective.Frequency = .quarterly
  ) -> Objective {
    Objective(
      id: "any",
      axis: "",
      family: .usage,
      title: "",
      indicator: indicator,
      start: 0,
      target: 100,
      by: Month(year: 2028, number: 12),
      unit: "",
      source: "",
      frequency: frequency
    )
  }

  /// Ten visits a month in the first year, twenty in the second; a quarter of them finished, then half.
  private func roadmap(
    frozen: [Month] = months,
    figures: [RecordedFigure] = []
  ) throws -> Roadmap {
    let sums = frozen.flatMap { month -> [TableSum] in
      let isSecond = month > Self.october.advanced(by: -12)
      let count = isSecond ? 20 : 10
      func sum(_ table: String, _ key: [String], _ count: Int) -> TableSum {
        TableSum(table: table, site: "rouen", month: month, key: key, count: count)
      }
      return [
        sum("visits", [], count), sum("outcomes", [], count),
        sum("outcomes", ["finalisee"], isSecond ? 10 : 5),
        sum("outcomes", ["renoncement"], isSecond ? 10 : 5),
      ]
    }
    return Roadmap(
      cube: Cube(sums, catalogue: try Catalogue([Self.visits, Self.outcomes])),
      frozen: Set(frozen),
      base: 5,
      figures: figures
    )
  }

  private func first(_ roadmap: Roadmap, _ objective: Objective) throws -> ObjectiveProgress {
    try #require(try roadmap.progress(of: [objective], at: Self.october).first)
  }

  @Test func `a sum is that of the twelve months before, and its trend that of a quarter`() throws {
    let step = try first(
      try roadmap(),
      objective(.table("visits", only: [:], isShare: false))
    )
    #expect(step.value == 240)
    #expect(step.earlier == 210)
    #expect(step.trend == .up)
    #expect(step.recorded == nil)
  }

  @Test func `a share is that of its last turn`() throws {
    let finished = Objective.Indicator.table(
      "outcomes",
      only: [.outcome: ["finalisee"]],
      isShare: true
    )
    #expect(try first(try roadmap(), objective(finished)).value == 50)
    #expect(try first(try roadmap(), objective(finished, .yearly)).earlier == 50)
    let all = Objective.Indicator.table(
      "outcomes",
      only: [.outcome: ["finalisee", "renoncement"]],
      isShare: true
    )
    #expect(try first(try roadmap(), objective(all)).value == 100)
  }

  @Test func `a month that is not frozen makes the figure unknown`() throws {
    let visits = objective(.table("visits", only: [:], isShare: false))
    let gap = Self.months.filter { $0 != Self.october.advanced(by: -5) }
    #expect(try first(try roadmap(frozen: gap), visits).value == nil)
    #expect(try first(try roadmap(frozen: gap), visits).status == .unknown)
    let share = objective(.table("outcomes", only: [.outcome: ["finalisee"]], isShare: true))
    #expect(try first(try roadmap(frozen: gap), share).value == 50)
  }

  @Test func `a share of too little is not told`() throws {
    let share = objective(
      .table("outcomes", only: [.outcome: ["finalisee"]], isShare: true),
      .monthly
    )
    #expect(try first(try roadmap(), share).value == 50)
    let before = try roadmap().progress(of: [share], at: Self.october.advanced(by: -12))
    #expect(before.first?.value == nil)
  }

  private func figure(_ value: Double, _ day: Day, _ id: String = "any") -> RecordedFigure {
    RecordedFigure(objective: id, value: value, day: day, source: "Service")
  }

  @Test func `what was recorded last counts, unless two of its turns were missed`() throws {
    let figures = [
      figure(30, Day(year: 2026, month: 3, day: 31)),
      figure(40, Day(year: 2026, month: 9, day: 30)),
      figure(99, Day(year: 2026, month: 11, day: 3)),
      figure(98, Day(year: 2026, month: 10, day: 1), "other"),
    ]
    let step = try first(try roadmap(figures: figures), objective(.external))
    #expect(step.value == 40)
    #expect(step.earlier == 30)
    #expect(step.recorded == figures[1])
    let old = Array(figures.prefix(1))
    #expect(try first(try roadmap(figures: old), objective(.external)).value == nil)
    #expect(try first(try roadmap(figures: old), objective(.external, .yearly)).value == 30)
  }

  @Test func `nothing recorded is not zero`() throws {
    #expect(try first(try roadmap(), objective(.external)).status == .unknown)
  }
}
