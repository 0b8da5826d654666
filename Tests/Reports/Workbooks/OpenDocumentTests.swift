import Locales
import Records
import Testing

@testable import Reports

struct OpenDocumentTests {
  private func read(_ workbook: Workbook = .sample()) throws -> Unzipped {
    try Unzipped(OpenDocument(workbook: workbook).bytes)
  }

  @Test func `the kind comes first, then every file that the manifest names`() throws {
    let file = try read()
    #expect(file.entries.first?.path == "mimetype")
    #expect(file.entries.first?.method == 0)
    #expect(
      try String(decoding: file.bytes("mimetype"), as: UTF8.self)
        == "application/vnd.oasis.opendocument.spreadsheet"
    )
    let named = try file.xml("META-INF/manifest.xml").all("manifest:file-entry")
      .compactMap { $0.attributes["manifest:full-path"] }
    #expect(named == ["/", "meta.xml", "styles.xml", "content.xml"])
    #expect(Set(named.dropFirst()).isSubset(of: file.entries.map(\.path)))
  }

  @Test func `the document says its title, its language, who made it and when`() throws {
    let facts = try read().xml("meta.xml").children.flatMap(\.children)
    #expect(
      facts.map { "\($0.name) \($0.text)" } == [
        "meta:generator guichet 0.1.0", "dc:title Un classeur",
        "meta:initial-creator guichet 0.1.0", "dc:creator guichet 0.1.0",
        "meta:creation-date 2026-11-22T00:00:00", "dc:date 2026-11-22T00:00:00",
        "dc:language fr",
      ]
    )
    let text = try read().xml("styles.xml").all("style:text-properties").first?.attributes
    #expect(text?["fo:language"] == "fr")
    #expect(text?["fo:country"] == "FR")
  }

  @Test func `a table is marked, its headers are headers, its numbers numbers`() throws {
    let content = try read().xml("content.xml")
    let mark = try #require(content.all("table:database-range").last).attributes
    #expect(mark["table:name"] == "table_1_visits")
    #expect(mark["table:target-range-address"] == "'Tableau 1'.A2:'Tableau 1'.B4")
    #expect(mark["table:contains-header"] == "true")
    let header = try #require(content.all("table:table-header-rows").last)
    #expect(header.all("text:p").map(\.text) == ["Ligne", "Nombre"])
    #expect(
      try ReadSheet.ods(OpenDocument(workbook: .sample()).bytes).last?.table == [
        [.text("Rouen"), .number(1200)], [.text("Elbeuf"), .text("[x]")],
      ]
    )
  }

  @Test func `no cell is merged, empty or computed`() throws {
    let content = try read().xml("content.xml")
    let cells = content.all("table:table-cell")
    #expect(cells.allSatisfy { !$0.text.isEmpty })
    let attributes = Set(cells.flatMap(\.attributes.keys))
    #expect(attributes == ["office:value-type", "office:value", "table:style-name"])
    #expect(content.all("table:covered-table-cell").isEmpty)
  }

  @Test func `every style that a cell names is there`() throws {
    let content = try read().xml("content.xml")
    let named = Set(content.all("style:style").compactMap { $0.attributes["style:name"] })
    let used = ["table:table", "table:table-column", "table:table-cell"].flatMap {
      content.all($0).compactMap { $0.attributes["table:style-name"] }
    }
    #expect(Set(used).subtracting(named).isEmpty)
  }

  @Test func `a sheet is printed as wide as its paper, with its name and pages`() throws {
    var workbook = Workbook.sample()
    workbook.sheets[2].table?.columns[0].width = 120
    let file = try read(workbook)
    let styles = try file.xml("styles.xml")
    let papers = styles.all("style:page-layout-properties").map(\.attributes)
    #expect(papers.map { $0["style:print-orientation"] } == ["portrait", "landscape"])
    #expect(papers.allSatisfy { $0["style:scale-to-X"] == "1" && $0["style:scale-to-Y"] == "0" })
    let pages = styles.all("style:master-page")
    #expect(pages.map { $0.all("style:header").map(\.text) } == [["Un classeur"], ["Un classeur"]])
    #expect(pages.allSatisfy { $0.all("text:page-number").count == 1 })
    let content = try file.xml("content.xml")
    #expect(
      content.all("table:table").map { $0.attributes["table:style-name"] }
        == ["upright", "upright", "wide"]
    )
    let named = content.all("style:style").compactMap { $0.attributes["style:master-page-name"] }
    #expect(named == pages.compactMap { $0.attributes["style:name"] })
  }

  @Test func `the contents lead to the sheets`() throws {
    let links = try read().xml("content.xml").all("text:a")
    #expect(links.map { $0.attributes["xlink:href"] } == ["#'Tableau 1'.A1"])
    #expect(links.map(\.text) == ["Tableau 1"])
  }

  @Test(arguments: [("fr", "lr-tb"), ("ar", "rl-tb")])
  func `a sheet starts on the side where its language does`(_ tag: String, _ mode: String) throws {
    let file = try read(.sample(Language(tag: tag, name: tag)))
    let sheet = try file.xml("content.xml").all("style:table-properties").first?.attributes
    #expect(sheet?["style:writing-mode"] == mode)
  }

  @Test func `the same workbook has the same bytes`() {
    #expect(
      OpenDocument(workbook: .sample()).bytes == OpenDocument(workbook: .sample()).bytes
    )
  }
}

extension Workbook {
  /// A list of contents and a table.
  static func sample(_ language: Language = Language(tag: "fr", name: "français")) -> Workbook {
    Workbook(
      title: "Un classeur",
      language: language,
      software: "guichet 0.1.0",
      madeOn: Day(year: 2026, month: 11, day: 22),
      sheets: [
        Sheet(
          name: "Couverture",
          lines: [.title("Un classeur"), .text("Deux mots.")],
          isProse: true
        ),
        Sheet(
          name: "Sommaire",
          lines: [.title("Sommaire")],
          table: Table(
            name: "contents",
            columns: [Column(title: "Feuille"), Column(title: "Titre", width: 60)],
            rows: [[.link("Tableau 1", sheet: "Tableau 1"), .text("Participations")]]
          )
        ),
        Sheet(
          name: "Tableau 1",
          lines: [.title("Tableau 1. Participations")],
          table: Table(
            name: "table_1_visits",
            columns: [Column(title: "Ligne", width: 45), Column(title: "Nombre", isNumeric: true)],
            rows: [[.text("Rouen"), .number(1200)], [.text("Elbeuf"), .text("[x]")]]
          )
        ),
      ]
    )
  }
}
