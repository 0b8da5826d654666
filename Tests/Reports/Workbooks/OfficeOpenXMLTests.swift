import Locales
import Testing

@testable import Reports

struct OfficeOpenXMLTests {
  private func read(_ workbook: Workbook = .sample()) throws -> Unzipped {
    try Unzipped(OfficeOpenXML(workbook: workbook).bytes)
  }

  @Test func `every part is of a known kind, and every link leads to a part`() throws {
    let file = try read()
    let paths = Set(file.entries.map { "/" + $0.path })
    let kinds = try file.xml("[Content_Types].xml")
    let known = kinds.all("Override").compactMap { $0.attributes["PartName"] }
    #expect(Set(known).isSubset(of: paths))
    let others = paths.subtracting(known).filter { !$0.hasSuffix(".rels") }
    #expect(others == ["/[Content_Types].xml"])
    let targets = try file.entries.filter { $0.path.hasSuffix(".rels") }.flatMap { entry in
      let folder = entry.path.split(separator: "/").dropLast(2)
      return try ParsedXML(entry.bytes).children.compactMap { $0.attributes["Target"] }.map {
        let parts = $0.split(separator: "/")
        return "/"
          + (parts.first == ".." ? folder.dropLast() + parts.dropFirst() : folder + parts)
          .joined(separator: "/")
      }
    }
    #expect(Set(targets).isSubset(of: paths))
    #expect(targets.count == 3 + 3 + 2 + 2)
  }

  @Test func `the document says its title, its language, who made it and when`() throws {
    let facts = try read().xml("docProps/core.xml").children
    #expect(
      facts.map { "\($0.name) \($0.text)" } == [
        "dc:title Un classeur", "dc:creator guichet 0.1.0", "dc:language fr",
        "dcterms:created 2026-11-22T00:00:00Z", "dcterms:modified 2026-11-22T00:00:00Z",
      ]
    )
  }

  @Test func `a table is marked, with a number and a name of its own`() throws {
    let file = try read()
    let tables = try [2, 3].map { try file.xml("xl/tables/table\($0).xml") }
    #expect(tables.map { $0.attributes["displayName"] } == ["contents", "table_1_visits"])
    #expect(tables.map { $0.attributes["ref"] } == ["A2:B3", "A2:B4"])
    #expect(tables.map { $0.attributes["id"] } == ["2", "3"])
    #expect(
      tables[1].all("tableColumn").map { $0.attributes["name"] } == ["Ligne", "Nombre"]
    )
    #expect(
      try ReadSheet.xlsx(OfficeOpenXML(workbook: .sample()).bytes).last?.table == [
        [.text("Rouen"), .number(1200)], [.text("Elbeuf"), .text("[x]")],
      ]
    )
  }

  @Test func `no cell is merged or computed, and none is in a frozen pane`() throws {
    let file = try read()
    for number in 1...3 {
      let sheet = try file.xml("xl/worksheets/sheet\(number).xml")
      for name in ["mergeCell", "f", "pane", "conditionalFormatting"] {
        #expect(sheet.all(name).isEmpty, "\(name)")
      }
    }
  }

  @Test func `a sheet is printed as wide as its paper, with its headers on every page`() throws {
    var workbook = Workbook.sample()
    workbook.title = "R&D &P 2026"
    let file = try read(workbook)
    let sheets = try (1...3).map { try file.xml("xl/worksheets/sheet\($0).xml") }
    for sheet in sheets {
      #expect(sheet.all("pageSetUpPr").map(\.attributes) == [["fitToPage": "1"]])
      #expect(sheet.all("oddHeader").map(\.text) == ["&LR&&D &&P 2026"])
      #expect(sheet.all("oddFooter").map(\.text) == ["&L&A&R&P / &N"])
      // The order is that of the standard: a reader may refuse another one.
      let names = sheet.children.map(\.name)
      let order = [
        "sheetPr", "sheetViews", "cols", "sheetData", "hyperlinks", "pageMargins", "pageSetup",
        "headerFooter", "tableParts",
      ]
      #expect(names == order.filter(names.contains))
    }
    #expect(
      sheets.map { $0.all("pageSetup").first?.attributes["orientation"] } == [
        "portrait", "portrait", "portrait",
      ]
    )
    let rows = try file.xml("xl/workbook.xml").all("definedName")
    #expect(rows.map(\.text) == ["'Sommaire'!$2:$2", "'Tableau 1'!$2:$2"])
    #expect(rows.map { $0.attributes["localSheetId"] } == ["1", "2"])
  }

  @Test func `the contents lead to the sheets`() throws {
    let links = try read().xml("xl/worksheets/sheet2.xml").all("hyperlink").map(\.attributes)
    #expect(
      links == [["ref": "A3", "location": "'Tableau 1'!A1", "display": "Tableau 1"]]
    )
  }

  @Test(arguments: [("fr", nil), ("ar", "1")] as [(String, String?)])
  func `a sheet starts on the side where its language does`(_ tag: String, _ side: String?) throws {
    let file = try read(.sample(Language(tag: tag, name: tag)))
    let view = try file.xml("xl/worksheets/sheet1.xml").all("sheetView").first
    #expect(view?.attributes["rightToLeft"] == side)
  }

  @Test func `every style of a cell is there`() throws {
    let file = try read()
    let count = try file.xml("xl/styles.xml").all("cellXfs").flatMap(\.children).count
    let used = try (1...3).flatMap {
      try file.xml("xl/worksheets/sheet\($0).xml").all("c").compactMap { $0.attributes["s"] }
    }
    #expect(used.compactMap(Int.init).allSatisfy { (0..<count).contains($0) })
    #expect(Set(used).count > 4)
  }

  @Test func `the same workbook has the same bytes`() {
    #expect(
      OfficeOpenXML(workbook: .sample()).bytes == OfficeOpenXML(workbook: .sample()).bytes
    )
  }
}
