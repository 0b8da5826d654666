import Locales

/// A file for programs or spreadsheets, published beside the pages of a report.
struct Companion: Sendable {
  var name: String
  var format: String
  var bytes: [UInt8]
}

extension Companion {
  /// Every number of the report, for whoever works with it.
  static func all(of report: Report, say: Phrasebook) -> [Companion] {
    let workbooks = SpreadsheetReport(report, say: say)
    let package = DataPackage(report, say: say).files
    let zip = ZipArchive(entries: package.map { .init(path: $0.name, bytes: $0.bytes) })
    return [
      Companion(name: "tables.ods", format: "ODS", bytes: workbooks.ods),
      Companion(name: "tables.xlsx", format: "XLSX", bytes: workbooks.xlsx),
      Companion(name: "tables.zip", format: "CSV", bytes: zip.bytes),
      Companion(name: "tables.json", format: "JSON", bytes: JSONReport(report).bytes),
    ]
  }

  /// « Classeur pour LibreOffice (ODS, 17 Ko) »: whoever follows the link knows what comes.
  func link(_ say: Phrasebook) -> SiteMap.Link {
    SiteMap.Link(
      name: name,
      words: say(
        "site.companion",
        [
          "title": .text(say("site.\(format.lowercased())")), "format": .text(format),
          "size": .text(say.integer(max(1, (bytes.count + 500) / 1000))),
        ]
      )
    )
  }
}
