import Guides
import Records
import Statistics
import Testing

@testable import Reports

struct RoadmapChapterTests {
  private func step(_ title: String, value: Double?, earlier: Double?) -> ObjectiveProgress {
    let objective = Objective(
      id: "any",
      axis: "Accompagner",
      family: .impact,
      title: title,
      indicator: .external,
      start: 50,
      target: 65,
      by: Month(year: 2028, number: 12),
      unit: title.hasPrefix("Part") ? "%" : "visites",
      source: "Le label.",
      frequency: .yearly
    )
    return ObjectiveProgress(
      objective,
      at: Sample.october,
      since: Month(year: 2025, number: 12),
      value: value,
      earlier: earlier,
      recorded: value.map {
        RecordedFigure(
          objective: "any",
          value: $0,
          day: Day(year: 2026, month: 9, day: 30),
          source: "Service."
        )
      }
    )
  }

  private var chapter: Report.Chapter {
    RoadmapChapter(
      [
        step("Part finie", value: 65.5, earlier: 60), step("Venues", value: 52, earlier: 55),
        step("Inconnue", value: nil, earlier: nil),
      ],
      tables: [Sample.outcomes],
      labels: Sample.labels()
    ).chapter(withPlan: true)
  }

  /// What people read of a grid.
  private func words(_ grid: Report.Grid) -> [[String]] {
    grid.shown.rows.map { $0.map(\.words.withPlainSpaces) }
  }

  @Test func `each objective has its figure with its day, its trend and its status in words`() {
    #expect(
      words(chapter.grids[0]) == [
        [
          "Part finie", "65,5 %", "30 septembre 2026", "65 %", "décembre 2028", "en hausse",
          "Atteint",
        ],
        ["Venues", "52", "30 septembre 2026", "65", "décembre 2028", "en baisse", "En retard"],
        ["Inconnue", "[x]", "[x]", "65", "décembre 2028", "[x]", "Données insuffisantes"],
      ]
    )
    #expect(
      chapter.paragraphs.map(\.withPlainSpaces) == [
        "Atteint : 1. En bonne voie : 0. En retard : 1. Données insuffisantes : 1."
      ]
    )
  }

  @Test func `the plan says from where, through which steps, to where`() {
    #expect(
      words(chapter.grids[1]).first == [
        "Part finie", "décembre 2025", "50 %", "55 %", "60 %", "54,2 %", "65 %",
      ]
    )
    // A count has no decimals: nobody trains a third of an agent.
    #expect(words(chapter.grids[1])[1].dropFirst(2) == ["50", "55", "60", "54", "65"])
  }

  @Test func `the evidence says what is measured, how often, and where the figure comes from`() {
    #expect(
      words(chapter.grids[2]) == [
        [
          "Part finie", "Accompagner", "Impact", "Chiffre saisi par le responsable", "Annuel",
          "Le label.", "Service. (relevé du 30 septembre 2026)",
        ],
        [
          "Venues", "Accompagner", "Impact", "Chiffre saisi par le responsable", "Annuel",
          "Le label.", "Service. (relevé du 30 septembre 2026)",
        ],
        [
          "Inconnue", "Accompagner", "Impact", "Chiffre saisi par le responsable", "Annuel",
          "Le label.", "[x]",
        ],
      ]
    )
  }

  @Test func `a program has figures, months, days and codes`() {
    #expect(
      chapter.grids[0].rows[0].map(\.value) == [
        .words, .words, .percent(65.5), .words, .day(Day(year: 2026, month: 9, day: 30)),
        .percent(65), .month(Month(year: 2028, number: 12)), .code("up"), .code("reached"),
      ]
    )
    #expect(chapter.grids[0].rows[2].map(\.value).filter { $0 == .notAvailable }.count == 3)
    for grid in chapter.grids {
      #expect(grid.rows.allSatisfy { $0.count == grid.columns.count })
      #expect(Set(grid.columns.map(\.id)).count == grid.columns.count)
    }
  }

  @Test(
    arguments: [
      (
        .table("outcomes", only: [.outcome: ["finalisee"]], isShare: true),
        "Part, dans « Issue de la demande » : Terminée"
      ),
      (
        .table("outcomes", only: [.outcome: ["finalisee"]], isShare: false),
        "Somme sur 12 mois, dans « Issue de la demande » : Terminée"
      ),
      (
        .table("outcomes", only: [:], isShare: false),
        "Somme sur 12 mois de « Issue de la demande »"
      ),
      (.external, "Chiffre saisi par le responsable"),
    ] as [(Objective.Indicator, String)]
  )
  func `an indicator is named as its table is`(_ indicator: Objective.Indicator, _ words: String) {
    var objective = step("Part finie", value: nil, earlier: nil).objective
    objective.indicator = indicator
    let said = ObjectiveWords(Sample.labels(), tables: [Sample.outcomes]).indicator(objective)
    #expect(said.withPlainSpaces == words)
  }

  @Test func `the report has the objectives without their plan, the roadmap both`() throws {
    var source = try ReportSource.sample([Sample.visits], [])
    source.progress = [step("Venues", value: 52, earlier: nil)]
    let report = try source.report()
    #expect(report.chapters.first { $0.id == "objectives" }?.grids.map(\.number) == [5])
    #expect(report.chapters.map(\.id).suffix(2) == ["objectives", "method"])
    let roadmap = try ReportBuilder(source, labels: Sample.labels()).roadmap()
    #expect(roadmap.chapters.map(\.id) == ["objectives", "method"])
    #expect(roadmap.chapters[0].grids.map(\.id) == ["objectives", "plan", "evidence"])
    let page = try StrictPage(HTMLReport(roadmap, say: Sample.phrasebook()).page.html)
    #expect(page.faults == [])
    #expect(
      page.rows == roadmap.chapters[0].grids.flatMap { $0.shown.rows.map { $0.map(\.words) } }
    )
  }
}
