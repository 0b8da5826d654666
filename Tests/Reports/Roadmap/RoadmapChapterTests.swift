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
      labels: Sample.labels()
    ).chapter(withPlan: true)
  }

  @Test func `each objective has its figure, its trend and its status in words`() {
    #expect(
      chapter.grids[0].rows.map { $0.map(\.withPlainSpaces) } == [
        ["Part finie", "65,5 %", "65 %", "décembre 2028", "en hausse", "Atteint"],
        ["Venues", "52", "65", "décembre 2028", "en baisse", "En retard"],
        ["Inconnue", "[x]", "65", "décembre 2028", "[x]", "Données insuffisantes"],
      ]
    )
    #expect(
      chapter.paragraphs.map(\.withPlainSpaces) == [
        "Atteint : 1. En bonne voie : 0. En retard : 1. Données insuffisantes : 1."
      ]
    )
  }

  @Test func `the plan says the steps, and where each figure comes from`() {
    #expect(
      chapter.grids[1].rows.map { $0.map(\.withPlainSpaces) }.prefix(1) == [
        [
          "Part finie", "Accompagner", "Impact", "50 %", "55 %", "60 %", "65 %",
          "Service. Relevé du 30 septembre 2026.",
        ]
      ]
    )
    #expect(chapter.grids[1].rows[2].last == "Le label.")
    #expect(
      chapter.grids.allSatisfy { grid in
        grid.rows.allSatisfy { $0.count == grid.headings.count }
      }
    )
  }

  @Test func `the report has the objectives without their plan, the roadmap both`() throws {
    var source = try ReportSource.sample([Sample.visits], [])
    source.progress = [step("Venues", value: 52, earlier: nil)]
    let report = try source.report()
    #expect(report.chapters.first { $0.id == "objectives" }?.grids.map(\.number) == [5])
    #expect(report.chapters.map(\.id).suffix(2) == ["objectives", "method"])
    let roadmap = try ReportBuilder(source, labels: Sample.labels()).roadmap()
    #expect(roadmap.chapters.map(\.id) == ["objectives", "method"])
    #expect(roadmap.chapters[0].grids.map(\.id) == ["objectives", "plan"])
    let page = try StrictPage(HTMLReport(roadmap, say: Sample.phrasebook()).page.html)
    #expect(page.faults == [])
    #expect(page.rows == roadmap.chapters[0].grids.flatMap(\.rows))
  }
}
