import Records
import Statistics

/// The report for programs: every number with its name, and everything that adds up.
///
/// `Documentation/report.schema.json` describes it. An intruder needs nothing else to try their luck.
package struct JSONReport: Sendable {
  private let report: Report

  package init(_ report: Report) { self.report = report }

  /// The whole file.
  package var bytes: [UInt8] { Array(JSONText.object(members).written.utf8) }

  /// What names the format, and changes when a program that reads it would have to.
  static let schema = "guichet-report/1"

  private var members: [(String, JSONText)] {
    let facts = report.facts
    var members: [(String, JSONText)] = [
      ("schema", .text(JSONReport.schema)), ("title", .text(report.title.onOneLine)),
      ("territory", .text(facts.territory.onOneLine)), ("language", .text(facts.language)),
      ("base", .number(facts.base)),
    ]
    members += months(facts.period)
    if let previous = facts.previous { members.append(("previous", .object(months(previous)))) }
    if let year = facts.yearBefore { members.append(("yearBefore", .object(months(year)))) }
    if let sites = facts.sites { members.append(("sites", .array(sites.map { .text($0) }))) }
    return members + [
      ("demo", .flag(facts.isDemo)), ("generatedOn", .text("\(facts.generatedOn)")),
      ("software", .text(facts.software)), ("licence", .text(facts.licence)),
      ("notes", texts(report.notes)), ("chapters", .array(report.chapters.map(chapter))),
      ("tables", .array(report.chapters.flatMap(tables))),
      ("grids", .array(report.chapters.flatMap(grids))),
      ("equations", .array(report.equations.map(equation))),
    ]
  }

  private func chapter(_ chapter: Report.Chapter) -> JSONText {
    .object([
      ("id", .text(chapter.id)), ("title", .text(chapter.title.onOneLine)),
      ("paragraphs", texts(chapter.paragraphs)),
    ])
  }

  private func tables(of chapter: Report.Chapter) -> [JSONText] {
    chapter.tables.map { table in
      .object(
        [
          ("id", .text(table.id)), ("number", .number(table.number)),
          ("chapter", .text(chapter.id)), ("title", .text(table.title.onOneLine)),
          ("fields", .array(table.fields.map { .text($0.rawValue) })),
        ] + (table.sentence.map { [("sentence", .text($0.onOneLine))] } ?? []) + [
          ("notes", texts(table.notes)),
          ("cells", .array(table.lines.flatMap { JSONCells(line: $0).cells })),
        ]
      )
    }
  }

  private func grids(of chapter: Report.Chapter) -> [JSONText] {
    chapter.grids.map { grid in
      .object(
        [
          ("id", .text(grid.id)), ("number", .number(grid.number)),
          ("chapter", .text(chapter.id)), ("title", .text(grid.title.onOneLine)),
        ] + (grid.sentence.map { [("sentence", .text($0.onOneLine))] } ?? []) + [
          ("notes", texts(grid.notes)), ("columns", .array(grid.columns.map(column))),
          ("rows", .array(grid.rows.map { .array($0.map(entry)) })),
        ]
      )
    }
  }

  private func column(_ column: Report.Grid.Column) -> JSONText {
    .onOneLine(
      .object([("id", .text(column.id)), ("title", .text(column.title.onOneLine))])
    )
  }

  /// The words first, then what they are worth to a program.
  private func entry(_ entry: Report.Entry) -> JSONText {
    let words = ("words", JSONText.text(entry.words.onOneLine))
    let value: [(String, JSONText)] =
      switch entry.value {
      case .words: []
      case .code(let code): [("code", .text(code))]
      case .number(let number): [("number", .decimal(number))]
      case .percent(let number): [("percent", .decimal(number))]
      case .month(let month): [("month", .text("\(month)"))]
      case .day(let day): [("day", .text("\(day)"))]
      case .notAvailable: [("status", .text("x"))]
      case .notApplicable: [("status", .text("z"))]
      }
    return .onOneLine(.object([words] + value))
  }

  private func months(_ period: ReportPeriod) -> [(String, JSONText)] {
    [("from", .text("\(period.from)")), ("to", .text("\(period.to)"))]
  }

  private func texts(_ texts: [String]) -> JSONText { .array(texts.map { .text($0.onOneLine) }) }

  private func equation(_ equation: Report.Equation) -> JSONText {
    .onOneLine(
      .object([
        ("total", .text(equation.total)), ("parts", .array(equation.parts.map { .text($0) })),
      ])
    )
  }
}
