import Locales
import Records
import Statistics

/// A column of a file of open data.
enum DataColumn {
  /// The first month that the line counts.
  case from
  /// The last one.
  case to
  /// The code that a participation must have.
  case code(Field)
  /// The words for it, by the place of the field in the table.
  case label(Field?, Int)
  case measure(Measure)
  /// The name of the number, the same for ever.
  case id
}

extension DataColumn {
  /// What the column is called: lower case and underscores, never translated.
  var name: String {
    switch self {
    case .from: "from"
    case .to: "to"
    case .code(let field): field.rawValue.snakeCase
    case .label(let field, _): field.map { $0.rawValue.snakeCase + "_label" } ?? "label"
    case .measure(let measure): measure.name
    case .id: "id"
    }
  }

  /// Its type in Table Schema.
  var type: String {
    switch self {
    case .from, .to: "yearmonth"
    case .code, .label, .id: "string"
    case .measure: "integer"
    }
  }

  /// What people call it.
  func title(in table: Report.Table, of report: Report, _ say: Phrasebook) -> String {
    switch self {
    case .from: say("data.from")
    case .to: say("data.to")
    case .code(let field): say("data.code", ["field": .text(say("field.\(field.rawValue)"))])
    case .label(let field, _):
      field.map { say("field.\($0.rawValue)") } ?? table.heading
    case .measure(let measure): title(measure, report, say)
    case .id: say("data.id")
    }
  }

  private func title(_ measure: Measure, _ report: Report, _ say: Phrasebook) -> String {
    let usual =
      switch measure {
      case .value: say("column.value")
      case .previous: say("column.previous")
      case .difference: say("column.difference")
      case .yearBefore: say("column.year")
      case .share: say("column.share")
      }
    let title = measure.title(in: report.columns) ?? usual
    return measure == .share ? say("workbook.per-cent", ["title": .text(title)]) : title
  }

  /// What a line has in the column; `[x]` and `[z]` say why there is nothing.
  func value(of line: Report.Line, labels: [String]) -> CommaSeparated.Value {
    switch self {
    case .from: .text("\(line.cell.counted.period.from)")
    case .to: .text("\(line.cell.counted.period.to)")
    case .code(let field):
      .text(
        line.cell.counted.conditions.first { $0.field == field }?.codes.joined(separator: "|")
          ?? Report.Figure.notApplicable.symbol
      )
    case .label(_, let place): .text(labels[place])
    case .measure(let measure): measure.figure(of: line).datum
    case .id: .text(line.cell.id)
    }
  }
}

extension Report.Figure {
  /// What stands for a number in files for machines, whatever the language.
  fileprivate var symbol: String { self == .notAvailable ? "[x]" : "[z]" }

  fileprivate var datum: CommaSeparated.Value {
    if case .count(let count) = self { .number(count) } else { .text(symbol) }
  }
}

extension String {
  /// `ageBand` as `age_band`.
  fileprivate var snakeCase: String {
    map { $0.isUppercase ? "_" + $0.lowercased() : String($0) }.joined()
  }
}
