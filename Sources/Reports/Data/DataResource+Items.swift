import Locales
import Records

extension DataResource {
  /// The file of a table or of a grid.
  init(
    _ name: String,
    _ item: Report.Item,
    of report: Report,
    say: Phrasebook,
    form: CommaSeparated.Form
  ) {
    switch item {
    case .table(let table):
      let columns = DataResource.columns(of: table, in: report, form)
      let labels = table.labels(everything: say("report.total"))
      self.init(
        name: name,
        item: item,
        columns: DataResource.described(
          columns.map { ($0.name, $0.type, $0.title(in: table, of: report, say)) },
          form
        ),
        lines: zip(table.lines, labels).map { line, labels in
          columns.map { $0.value(of: line, labels: labels) }
        },
        form: form
      )
    case .grid(let grid):
      self.init(
        name: name,
        item: item,
        columns: DataResource.described(
          grid.columns.map { ($0.id, $0.kind.type, $0.title) },
          form
        ),
        lines: grid.rows.map { $0.map(\.datum) },
        form: form
      )
    }
  }

  /// In a French spreadsheet the first line has the headings in words.
  private static func described(
    _ columns: [(name: String, type: String, title: String)],
    _ form: CommaSeparated.Form
  ) -> [Column] {
    let titles = columns.map(\.title).distinct(limit: 255)
    return zip(columns, titles).map { column, title in
      Column(
        name: form == .open ? column.name : title,
        type: column.type,
        title: column.title
      )
    }
  }

  private static func columns(
    of table: Report.Table,
    in report: Report,
    _ form: CommaSeparated.Form
  ) -> [DataColumn] {
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

extension Report.Grid.Kind {
  /// Its type in Table Schema.
  fileprivate var type: String {
    switch self {
    case .words: "string"
    case .number: "number"
    case .month: "yearmonth"
    case .day: "date"
    }
  }
}

extension Report.Entry {
  /// What stands in a file for programs.
  fileprivate var datum: CommaSeparated.Value {
    switch value {
    case .words, .code: .text(words)
    case .number(let number), .percent(let number): .decimal(number)
    case .month(let month): .text("\(month)")
    case .day(let day): .text("\(day)")
    case .notAvailable: .text("[x]")
    case .notApplicable: .text("[z]")
    }
  }
}
