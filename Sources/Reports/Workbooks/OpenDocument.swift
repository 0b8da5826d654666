import Locales
import Records

/// A workbook as an OpenDocument spreadsheet (ISO/IEC 26300, version 1.3).
struct OpenDocument {
  let workbook: Workbook

  /// The whole file.
  var bytes: [UInt8] {
    ZipArchive(entries: [
      // First and not compressed, so that the kind of the file can be read at its start.
      .init(path: "mimetype", bytes: Array(OpenDocument.kind.utf8), isStored: true),
      .init(path: "META-INF/manifest.xml", bytes: manifest.document),
      .init(path: "meta.xml", bytes: metadata.document),
      .init(path: "styles.xml", bytes: OpenDocumentStyles(workbook).styles.document),
      .init(path: "content.xml", bytes: content.document),
    ]).bytes
  }

  static let kind = "application/vnd.oasis.opendocument.spreadsheet"

  private var manifest: XML {
    let files =
      [("/", OpenDocument.kind)]
      + ["meta", "styles", "content"].map {
        ("\($0).xml", "text/xml")
      }
    return .tag(
      "manifest:manifest",
      [
        ("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"),
        ("manifest:version", "1.3"),
      ],
      files.map { path, kind in
        .tag(
          "manifest:file-entry",
          [("manifest:full-path", path), ("manifest:media-type", kind)]
        )
      }
    )
  }

  private var metadata: XML {
    let date = "\(workbook.madeOn)T00:00:00"
    let facts = [
      ("meta:generator", workbook.software), ("dc:title", workbook.title.onOneLine),
      ("meta:initial-creator", workbook.software), ("dc:creator", workbook.software),
      ("meta:creation-date", date), ("dc:date", date), ("dc:language", workbook.language.tag),
    ]
    return .tag(
      "office:document-meta",
      OpenDocument.spaces,
      [.tag("office:meta", [], facts.map { .tag($0.0, [], [.text($0.1)]) })]
    )
  }

  private var content: XML {
    let marked = workbook.sheets.compactMap(mark)
    return .tag(
      "office:document-content",
      OpenDocument.spaces,
      [
        OpenDocumentStyles(workbook).automatic,
        .tag(
          "office:body",
          [],
          [
            .tag(
              "office:spreadsheet",
              [],
              workbook.sheets.map { OpenDocumentSheet($0).xml }
                + (marked.isEmpty ? [] : [.tag("table:database-ranges", [], marked)])
            )
          ]
        ),
      ]
    )
  }

  /// What makes a table known as one: its name, its place, and that its first line is headers.
  private func mark(_ sheet: Workbook.Sheet) -> XML? {
    guard let table = sheet.table, let place = sheet.place else { return nil }
    let tab = "'\(sheet.name)'."
    return .tag(
      "table:database-range",
      [
        ("table:name", table.name),
        ("table:target-range-address", "\(tab)\(place.first):\(tab)\(place.last)"),
        ("table:contains-header", "true"), ("table:display-filter-buttons", "false"),
      ]
    )
  }

  /// The names that every part of the format uses.
  static let spaces: [(String, String)] =
    ["office", "style", "text", "table", "meta"].map {
      ("xmlns:\($0)", "urn:oasis:names:tc:opendocument:xmlns:\($0):1.0")
    } + [
      ("xmlns:number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"),
      ("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
      ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
      ("xmlns:xlink", "http://www.w3.org/1999/xlink"), ("office:version", "1.3"),
    ]
}
