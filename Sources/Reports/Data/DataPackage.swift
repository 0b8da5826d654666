package import Locales
import Records
import Statistics

/// The report as a folder of open data: one CSV file per table, and `datapackage.json` that describes them.
///
/// The description follows Data Package and Table Schema, version 1 (specs.frictionlessdata.io).
package struct DataPackage: Sendable {
  /// For whom the files are.
  package enum Form: Sendable {
    /// Any tool: commas, names of columns that never change.
    case open
    /// Two clicks in a French spreadsheet: semicolons, headings in words, neither codes nor identifiers.
    case frenchSpreadsheet
  }

  private let report: Report
  private let say: Phrasebook
  private let form: CommaSeparated.Form

  package init(_ report: Report, say: Phrasebook, form: Form = .open) {
    self.report = report
    self.say = say
    self.form = form == .open ? .open : .frenchSpreadsheet
  }

  /// The files by name, in the order of the tables; the description comes first.
  package var files: [(name: String, bytes: [UInt8])] {
    let items = report.items.map(\.item)
    let names = items.map { $0.id.lowercased() }.distinct(limit: 100)
    let resources = zip(names, items).map { name, item in
      DataResource(name, item, of: report, say: say, form: form)
    }
    let files = resources.map { (name: $0.path, bytes: $0.bytes) }
    let described = zip(resources, files).map { $0.described($1.bytes) }
    return [(name: "datapackage.json", bytes: description(described))] + files
  }

  private func description(_ resources: [JSONText]) -> [UInt8] {
    let facts = report.facts
    let sites = facts.sites.map { "-" + $0.joined(separator: "-") } ?? ""
    let method = report.chapters.flatMap(\.paragraphs)
    let text: JSONText = .object([
      ("profile", .text("tabular-data-package")),
      ("name", .text("guichet-\(facts.period.from)-\(facts.period.to)\(sites)".lowercased())),
      ("title", .text(report.title.onOneLine)),
      ("description", .text(([facts.territory] + report.notes + method).paragraphs)),
      ("created", .text("\(facts.generatedOn)T00:00:00Z")),
      ("licenses", .array([licence])),
      ("resources", .array(resources)),
    ])
    return Array(text.written.utf8)
  }

  private var licence: JSONText {
    .object([
      ("name", .text(report.facts.licence)),
      ("path", .text("https://www.etalab.gouv.fr/licence-ouverte-open-licence")),
      ("title", .text("Licence Ouverte 2.0")),
    ])
  }
}

extension [String] {
  /// Each on its own lines, as Markdown wants.
  fileprivate var paragraphs: String { map(\.onOneLine).joined(separator: "\n\n") }
}
