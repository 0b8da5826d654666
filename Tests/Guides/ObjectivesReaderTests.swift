import Guides
import Records
import Testing

@Suite struct ObjectivesReaderTests {
  private let objectives = ObjectivesReader.read(
    Array(Fixture.soundObjectives.utf8),
    file: Fixture.objectives
  ).value

  @Test func `an objective says what it counts, from where and until when`() throws {
    let objective = try #require(objectives?.first)
    let expected = Objective(
      id: "people",
      axis: "Accompagner",
      family: .usage,
      title: "Participations",
      indicator: .table("visits", only: [.firstVisit: ["oui"]], isShare: true),
      start: 10,
      target: 80.5,
      by: Month(year: 2028, number: 12),
      unit: "%",
      source: "Exemple.",
      frequency: .yearly
    )
    #expect(objective == expected)
  }

  @Test func `a figure from elsewhere has no table`() {
    #expect(objectives?.last?.indicator == .external)
    #expect(objectives?.last?.indicator.table == nil)
  }
}
