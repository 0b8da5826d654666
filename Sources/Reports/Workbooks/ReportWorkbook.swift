import Locales
import Records

/// A report as sheets: a cover, the contents, the notes, then one table per sheet.
struct ReportWorkbook {
  let report: Report
  let say: Phrasebook
  private let tabs: [String]
  private let notes: ReportNotes

  init(_ report: Report, say: Phrasebook) {
    self.report = report
    self.say = say
    notes = ReportNotes(report, say: say)
    tabs = Workbook.tabNames(
      [say("workbook.cover"), say("workbook.contents"), say("workbook.notes")]
        + report.tables.map {
          say("workbook.tab", ["number": .text(String($0.number))])
        }
    )
  }

  /// The sheets, in order.
  var workbook: Workbook {
    Workbook(
      title: report.title,
      language: say.language,
      software: report.facts.software,
      madeOn: report.facts.generatedOn,
      sheets: [cover, contents, notes.sheet(tab: tabs[2])]
        + zip(report.tables, tabs[3...]).map(sheet)
    )
  }

  private var cover: Workbook.Sheet {
    let method = report.chapters.first { $0.id == "method" }
    return Workbook.Sheet(
      name: tabs[0],
      lines: [.title(report.title), .text(report.facts.territory)] + report.notes.map { .text($0) }
        + [.heading(say("workbook.inside"))]
        + [
          .text(say("workbook.tables", ["n": .integer(report.tables.count)])),
          .text(say("workbook.where", ["contents": .text(tabs[1]), "notes": .text(tabs[2])])),
        ]
        + (method.map { [.heading($0.title)] + $0.paragraphs.map { .text($0) } } ?? []),
      isProse: true
    )
  }

  private var contents: Workbook.Sheet {
    let rows = report.chapters.flatMap { chapter in chapter.tables.map { ($0, chapter) } }
    return Workbook.Sheet(
      name: tabs[1],
      lines: [.title(say("workbook.contents")), .text(say("workbook.one-table"))],
      table: Workbook.Table(
        name: "contents",
        columns: [
          Workbook.Column(title: say("workbook.sheet")),
          Workbook.Column(title: say("workbook.title"), width: 60),
          Workbook.Column(title: say("workbook.chapter"), width: 30),
        ],
        rows: [[.link(tabs[2], sheet: tabs[2]), .text(say("workbook.about-notes")), .text("[z]")]]
          + zip(rows, tabs[3...]).map { row, tab in
            [.link(tab, sheet: tab), .text(row.0.title), .text(row.1.title)]
          }
      )
    )
  }

  private func sheet(_ table: Report.Table, _ tab: String) -> Workbook.Sheet {
    let title = say(
      "report.table",
      ["number": .text(String(table.number)), "title": .text(table.title)]
    )
    let marks = notes.marks(of: table)
    let isEmpty = table.lines.isEmpty
    return Workbook.Sheet(
      name: tab,
      lines: [.title(([title] + marks).joined(separator: " ")), .text(report.title)]
        + (isEmpty ? [] : [.text(say("workbook.one-table"))])
        + (table.sentence.map { [.text($0)] } ?? [])
        + zip(marks, table.notes).map { .text("\($0) \($1)") }
        + (isEmpty ? [.text(say("report.empty"))] : []),
      table: isEmpty ? nil : grid(table)
    )
  }

  private func grid(_ table: Report.Table) -> Workbook.Table {
    let titles = report.columns(of: table)
    let measures = report.measures(of: table)
    let labels =
      table.fields.isEmpty ? [table.heading] : table.fields.map { say("field.\($0.rawValue)") }
    let numbers = measures.map { measure in
      let title = measure.title(in: titles) ?? ""
      return measure == .share ? say("workbook.per-cent", ["title": .text(title)]) : title
    }
    let headers = (labels + numbers).distinct(limit: 255)
    return Workbook.Table(
      name: "table_\(table.number)_" + table.id.map { $0.isWordSign ? $0 : "_" },
      columns: headers.enumerated().map { place, title in
        let isNumeric = place >= labels.count
        return Workbook.Column(title: title, isNumeric: isNumeric, width: isNumeric ? 16 : 45)
      },
      rows: zip(table.labels(everything: say("report.total")), table.lines).map { labels, line in
        labels.map { .text($0) } + measures.map { value($0.figure(of: line)) }
      }
    )
  }

  private func value(_ figure: Report.Figure) -> Workbook.Value {
    switch figure {
    case .count(let count): .number(count)
    case .notAvailable: .text(say("report.not-available"))
    case .notApplicable: .text(say("report.not-applicable"))
    }
  }
}

extension Character {
  /// Whether it may stand in the name of a table.
  fileprivate var isWordSign: Bool { isASCII && (isLetter || isNumber) }
}
