import Guides
import Records
import Statistics
import Testing

@testable import Reports

struct ReportStatementsTests {
  private func report() throws -> Report {
    try ReportSource.sample(
      [Sample.visits, Sample.outcomes],
      Sample.visits.sums(["": 40], in: Sample.october)
        + Sample.outcomes.sums(
          ["": 40, "finalisee": 30, "renoncement": 10],
          in: Sample.october
        )
    ).report()
  }

  @Test func `the measures are those of the page that is written`() throws {
    let page = HTMLReport(try report(), say: Sample.phrasebook()).page
    let read = try StrictPage(page.html).elements
    let drawn: Set = ["path", "text", "desc"]
    let drawings = read.filter { $0.name == "svg" }.count
    let measures = page.measures
    #expect(measures.bytes == page.html.utf8.count)
    #expect(measures.tables == read.filter { $0.name == "table" }.count)
    #expect(measures.drawings == drawings)
    // The title of a drawing is inside it, that of the page is not.
    #expect(measures.elements == read.filter { !drawn.contains($0.name) }.count - drawings)
    #expect(measures.largestDrawing > 10)
  }

  @Test func `the statements say what was measured, and that nobody has audited the page`() throws {
    let say = Sample.phrasebook()
    let report = try report()
    let page = HTMLReport(report, say: say).page
    let stated = report.statements(on: page, say)
    #expect(stated.chapters.map(\.id) == ["accessibility", "ecodesign"])
    #expect(stated.chapters[0].paragraphs.first?.contains("Personne n’a encore audité") ?? false)
    let rows = stated.chapters[1].grids[0].rows.map { $0.map(\.words.withPlainSpaces) }
    #expect(rows[1] == ["Éléments, hors dessins", "\(page.measures.elements)", "400"])
    #expect(rows.last?[1] == "\(EcoIndex(page.measures).score) (A)")
    #expect(stated.chapters[0].paragraphs[1].contains("33 des 106 critères"))
    let criteria = stated.chapters[0].grids[0].rows.map { $0.map(\.words.withPlainSpaces) }
    #expect(
      criteria[0] == ["1. Images", "1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9", "À vérifier", "[x]"]
    )
    // Two themes have no criterion left to a person; three say nothing of a page without their elements.
    #expect(criteria.count == 11)
    let absent = criteria.filter { $0[2] == "Sans objet" }
    #expect(absent.map(\.[0]) == ["4. Multimédia", "7. Scripts", "11. Formulaires"])
    #expect(absent.allSatisfy { $0[3] == "22 novembre 2026" })
    #expect(try StrictPage(HTMLReport(stated, say: say).page.html).faults == [])
  }
}
