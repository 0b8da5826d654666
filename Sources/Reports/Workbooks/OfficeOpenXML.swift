import Locales
import Records

/// A workbook as Office Open XML (ISO/IEC 29500, transitional), which Microsoft Excel opens.
struct OfficeOpenXML {
  let workbook: Workbook

  /// The whole file.
  var bytes: [UInt8] {
    var texts = SharedTexts()
    let sheets = workbook.sheets.map {
      OfficeSheet(
        $0,
        title: workbook.title,
        isFromRight: workbook.language.direction == .rightToLeft
      ).xml(&texts)
    }
    let parts: [(String, XML)] =
      [
        ("[Content_Types].xml", contentTypes), ("_rels/.rels", packageLinks),
        ("docProps/core.xml", facts), ("docProps/app.xml", program),
        ("xl/workbook.xml", index), ("xl/_rels/workbook.xml.rels", indexLinks),
        ("xl/styles.xml", OfficeStyle.sheet(percentMark: workbook.percentMark)),
        ("xl/sharedStrings.xml", texts.xml),
      ]
      + zip(1..., sheets).map { ("xl/worksheets/sheet\($0).xml", $1) }
      + tables.map { number, _ in
        (
          "xl/worksheets/_rels/sheet\(number).xml.rels",
          links([("rId1", "table", "../tables/table\(number).xml")])
        )
      }
      + tables.map { number, sheet in
        ("xl/tables/table\(number).xml", OfficeTable(sheet, number: number).xml)
      }
    return ZipArchive(entries: parts.map { .init(path: $0, bytes: $1.document) }).bytes
  }

  /// The sheets that have a table, with their numbers from 1.
  private var tables: [(Int, Workbook.Sheet)] {
    zip(1..., workbook.sheets).filter { $1.table != nil }
  }

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private var contentTypes: XML {
    let own =
      [("/xl/workbook.xml", ".sheet.main"), ("/xl/styles.xml", ".styles")]
      + [("/xl/sharedStrings.xml", ".sharedStrings")]
      + workbook.sheets.indices.map { ("/xl/worksheets/sheet\($0 + 1).xml", ".worksheet") }
      + tables.map { ("/xl/tables/table\($0.0).xml", ".table") }
    let kinds =
      own.map { ($0, Self.kinds + $1 + "+xml") } + [
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        (
          "/docProps/app.xml",
          "application/vnd.openxmlformats-officedocument.extended-properties+xml"
        ),
      ]
    let usual = [
      ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
      ("xml", "application/xml"),
    ]
    return .tag(
      "Types",
      [("xmlns", "\(Self.package)/content-types")],
      usual.map { .tag("Default", [("Extension", $0), ("ContentType", $1)]) }
        + kinds.map { .tag("Override", [("PartName", $0), ("ContentType", $1)]) }
    )
  }

  private var packageLinks: XML {
    .tag(
      "Relationships",
      [("xmlns", "\(Self.package)/relationships")],
      [
        link("rId1", "\(Self.relations)/officeDocument", "xl/workbook.xml"),
        link("rId2", "\(Self.package)/relationships/metadata/core-properties", "docProps/core.xml"),
        link("rId3", "\(Self.relations)/extended-properties", "docProps/app.xml"),
      ]
    )
  }

  private var indexLinks: XML {
    let count = workbook.sheets.count
    return links(
      (1...max(count, 1)).map { ("rId\($0)", "worksheet", "worksheets/sheet\($0).xml") }
        + [
          ("rId\(count + 1)", "styles", "styles.xml"),
          ("rId\(count + 2)", "sharedStrings", "sharedStrings.xml"),
        ]
    )
  }

  private func links(_ links: [(id: String, kind: String, target: String)]) -> XML {
    .tag(
      "Relationships",
      [("xmlns", "\(Self.package)/relationships")],
      links.map { link($0.id, "\(Self.relations)/\($0.kind)", $0.target) }
    )
  }

  private func link(_ id: String, _ kind: String, _ target: String) -> XML {
    .tag("Relationship", [("Id", id), ("Type", kind), ("Target", target)])
  }

  private var index: XML {
    .tag(
      "workbook",
      [("xmlns", Self.main), ("xmlns:r", Self.relations)],
      [
        .tag("bookViews", [], [.tag("workbookView", [("activeTab", "0")])]),
        .tag(
          "sheets",
          [],
          zip(1..., workbook.sheets).map { number, sheet in
            .tag(
              "sheet",
              [("name", sheet.name), ("sheetId", "\(number)"), ("r:id", "rId\(number)")]
            )
          }
        ),
      ] + (repeated.isEmpty ? [] : [.tag("definedNames", [], repeated)])
    )
  }

  private var repeated: [XML] {
    workbook.sheets.enumerated().compactMap { OfficePrint.repeatedRows($1, number: $0) }
  }

  private var facts: XML {
    let date = "\(workbook.madeOn)T00:00:00Z"
    let moment = [("xsi:type", "dcterms:W3CDTF")]
    return .tag(
      "cp:coreProperties",
      [
        ("xmlns:cp", "\(Self.package)/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
      ],
      [
        .tag("dc:title", [], [.text(workbook.title.onOneLine)]),
        .tag("dc:creator", [], [.text(workbook.software)]),
        .tag("dc:language", [], [.text(workbook.language.tag)]),
        .tag("dcterms:created", moment, [.text(date)]),
        .tag("dcterms:modified", moment, [.text(date)]),
      ]
    )
  }

  private var program: XML {
    .tag(
      "Properties",
      [
        (
          "xmlns",
          "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
        )
      ],
      [.tag("Application", [], [.text(workbook.software)])]
    )
  }
}
