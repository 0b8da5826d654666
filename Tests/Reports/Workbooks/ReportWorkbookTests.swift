import Records
import Testing

@testable import Reports

struct ReportWorkbookTests {
  private func workbook(_ report: Report) -> Workbook {
    ReportWorkbook(report, say: Sample.phrasebook()).workbook
  }

  private func report() throws -> Report {
    try ReportSource.sample(
      [Sample.visits, Sample.themes, Sample.ageLevels],
      Sample.visits.sums(["": 40], in: Sample.october)
        + Sample.themes.sums(["": 40, "email": 40, "justice": 10], in: Sample.october)
        + Sample.ageLevels.sums(
          ["": 40, "soixante_dix_plus": 40, "soixante_dix_plus|1": 25, "soixante_dix_plus|2": 15],
          in: Sample.october
        )
    ).report()
  }

  @Test func `a cover, the contents, the notes, then one table per sheet`() throws {
    let report = try report()
    let workbook = workbook(report)
    #expect(
      workbook.sheets.map(\.name)
        == ["Couverture", "Sommaire", "Notes"] + report.tables.map { "Tableau \($0.number)" }
    )
    #expect(workbook.sheets.first?.table == nil)
    let named = workbook.sheets.compactMap(\.table?.name)
    #expect(Set(named).count == named.count)
    #expect(named.allSatisfy { $0.wholeMatch(of: #/[a-z][a-z0-9_]+/#) != nil })
  }

  @Test func `the contents name every sheet of the workbook that follows`() throws {
    let workbook = workbook(try report())
    let links = workbook.sheets[1].table?.rows.map(\.[0])
    #expect(links == workbook.sheets.dropFirst(2).map { .link($0.name, sheet: $0.name) })
  }

  @Test func `a note is marked in the title, said on the sheet, and listed once`() throws {
    let workbook = workbook(try report())
    let sheet = try #require(
      workbook.sheets.first { $0.lines.first?.words.contains("Tous les besoins") ?? false }
    )
    #expect(sheet.lines.first?.words.hasSuffix("exprimés [note 3]") == true)
    #expect(
      sheet.lines.map { $0.words.withPlainSpaces }
        .contains("[note 3] Plusieurs réponses possibles : les lignes ne s’additionnent pas.")
    )
    let marks = workbook.sheets[2].table?.rows.map(\.[0])
    #expect(marks?.count { $0 == .text("[note 3]") } == 1)
    #expect(marks?.prefix(2) == [.text("[x]"), .text("[z]")])
  }

  @Test func `a line that breaks down another says both`() throws {
    let sheet = try #require(workbook(try report()).sheets.first { $0.table?.columns.count == 4 })
    let table = try #require(sheet.table)
    #expect(
      table.columns.map(\.title.withPlainSpaces) == [
        "Tranche d’âge", "Niveau", "Nombre", "Part (%)",
      ]
    )
    #expect(
      table.rows == [
        [.text("70 ans et plus"), .text("Ensemble"), .number(40), .number(100)],
        [.text("70 ans et plus"), .text("Niveau 1"), .number(25), .number(63)],
        [.text("70 ans et plus"), .text("Niveau 2"), .number(15), .number(38)],
      ]
    )
  }

  @Test func `a table without a line is a sentence`() throws {
    let report = try ReportSource.sample(
      [Sample.ageLevels],
      Sample.ageLevels.sums([:], in: Sample.october)
    ).report()
    let sheet = try #require(workbook(report).sheets.dropFirst(3).first)
    #expect(sheet.table == nil)
    #expect(sheet.lines.last == .text("Rien à compter."))
  }

  @Test func `no line of a table is blank, and no header stands twice`() throws {
    var journal = RandomJournal(seed: 4)
    let tables = workbook(try journal.source().report()).sheets.compactMap(\.table)
    for table in tables {
      #expect(Set(table.columns.map { $0.title.lowercased() }).count == table.columns.count)
      #expect(table.rows.allSatisfy { $0.count == table.columns.count })
      #expect(!table.rows.joined().contains(.text("")))
    }
  }
}
