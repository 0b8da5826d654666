import Locales
import Records

/// A table of the report as one file of a data package, and its description.
struct DataResource {
  let name: String
  let table: Report.Table
  let report: Report
  let say: Phrasebook
  let form: CommaSeparated.Form

  var path: String { name + ".csv" }

  /// The file.
  var file: CommaSeparated {
    let columns = columns
    let labels = table.labels(everything: say("report.total"))
    return CommaSeparated(
      header: names(columns),
      lines: zip(table.lines, labels).map { line, labels in
        columns.map { $0.value(of: line, labels: labels) }
      },
      form: form
    )
  }

  /// The description: where the file is, how to read it, and what each column holds.
  func described(_ bytes: [UInt8]) -> JSONText {
    let columns = columns
    var digest = SHA256()
    digest.update(bytes)
    return .object([
      ("name", .text(name)), ("path", .text(path)), ("profile", .text("tabular-data-resource")),
      ("title", .text(table.title.onOneLine)),
      ("description", .text(([table.sentence].compactMap { $0 } + table.notes).sentences)),
      ("format", .text("csv")), ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")),
      ("bytes", .number(bytes.count)), ("hash", .text("sha256:" + digest.finished())),
      (
        "dialect",
        .object([("delimiter", .text(form.separator)), ("lineTerminator", .text("\r\n"))])
      ),
      (
        "schema",
        .object([
          ("fields", .array(zip(names(columns), columns).map(field))),
          ("missingValues", .array([.text("[x]"), .text("[z]")])),
        ])
      ),
    ])
  }

  /// What the columns are called in the first line, which is what the description calls them.
  private func names(_ columns: [DataColumn]) -> [String] {
    guard form == .frenchSpreadsheet else { return columns.map(\.name) }
    return columns.map { $0.title(in: table, of: report, say) }.distinct(limit: 255)
  }

  private func field(_ name: String, _ column: DataColumn) -> JSONText {
    .object([
      ("name", .text(name)), ("type", .text(column.type)),
      ("title", .text(column.title(in: table, of: report, say))),
    ])
  }

  private var columns: [DataColumn] {
    let labels: [DataColumn] =
      table.fields.isEmpty
      ? [.label(nil, 0)] : table.fields.enumerated().map { .label($1, $0) }
    guard form == .open else {
      return [.from, .to] + labels + report.measures(of: table).map { .measure($0) }
    }
    var fields = table.fields
    if report.facts.sites != nil, !fields.contains(.site) { fields.insert(.site, at: 0) }
    // The same in every period, so that the files of two periods can be put end to end.
    return [.from, .to] + fields.map { .code($0) } + labels
      + Measure.allCases.map { .measure($0) } + [.id]
  }
}

extension [String] {
  fileprivate var sentences: String { map(\.onOneLine).joined(separator: " ") }
}
