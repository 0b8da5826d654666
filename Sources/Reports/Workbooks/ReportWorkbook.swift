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
        + report.items.map {
          say("workbook.tab", ["number": .text(String($0.item.number))])
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
      percentMark: String(say.percent(0).drop { $0.isNumber }),
      sheets: [cover, contents, notes.sheet(tab: tabs[2])]
        + zip(report.items, tabs[3...]).map { sheet($0.item, $1) }
    )
  }

  private var cover: Workbook.Sheet {
    let method = report.chapters.first { $0.id == "method" }
    return Workbook.Sheet(
      name: tabs[0],
      lines: [.title(report.title), .text(report.facts.territory)] + report.notes.map { .text($0) }
        + [.heading(say("workbook.inside"))]
        + [
          .text(say("workbook.tables", ["n": .integer(report.items.count)])),
          .text(say("workbook.where", ["contents": .text(tabs[1]), "notes": .text(tabs[2])])),
        ]
        + (method.map { [.heading($0.title)] + $0.paragraphs.map { .text($0) } } ?? []),
      isProse: true
    )
  }

  private var contents: Workbook.Sheet {
    Workbook.Sheet(
      name: tabs[1],
      lines: [.title(say("workbook.contents")), .text(say("workbook.one-table"))],
      table: Workbook.Table(
        name: "contents",
        columns: [
          Workbook.Column(title: say("workbook.sheet")),
          Workbook.Column(title: say("workbook.title"), width: 55),
          Workbook.Column(title: say("workbook.chapter"), width: 30),
        ],
        rows: [[.link(tabs[2], sheet: tabs[2]), .text(say("workbook.about-notes")), .text("[z]")]]
          + zip(report.items, tabs[3...]).map { place, tab in
            [.link(tab, sheet: tab), .text(place.item.title), .text(place.chapter.title)]
          }
      )
    )
  }

  private func sheet(_ item: Report.Item, _ tab: String) -> Workbook.Sheet {
    let title = say(
      "report.table",
      ["number": .text(String(item.number)), "title": .text(item.title)]
    )
    let marks = notes.marks(of: item)
    return Workbook.Sheet(
      name: tab,
      lines: [.title(([title] + marks).joined(separator: " ")), .text(report.title)]
        + (item.isEmpty ? [] : [.text(say("workbook.one-table"))])
        + (item.sentence.map { [.text($0)] } ?? [])
        + zip(marks, item.notes).map { .text("\($0) \($1)") }
        + (item.isEmpty ? [.text(say("report.empty"))] : []),
      table: item.isEmpty ? nil : marked(item)
    )
  }

  private func marked(_ item: Report.Item) -> Workbook.Table {
    var marked =
      switch item {
      case .table(let table): lines(of: table)
      case .grid(let grid): lines(of: grid)
      }
    marked.name = "table_\(item.number)_" + item.id.map { $0.isWordSign ? $0 : "_" }
    let titles = marked.columns.map(\.title).distinct(limit: 255)
    for (column, title) in titles.enumerated() { marked.columns[column].title = title }
    return marked
  }

  private func lines(of table: Report.Table) -> Workbook.Table {
    let titles = report.columns(of: table)
    let measures = report.measures(of: table)
    let labels =
      table.fields.isEmpty ? [table.heading] : table.fields.map { say("field.\($0.rawValue)") }
    let numbers = measures.map { measure in
      let title = measure.title(in: titles) ?? ""
      return measure == .share ? say("workbook.per-cent", ["title": .text(title)]) : title
    }
    let rows = table.labels(everything: say("report.total"))
    return Workbook.Table(
      name: "",
      columns: labels.enumerated().map { place, label in
        Workbook.Column(title: label, width: width(of: rows.map { $0[place] }, atMost: 45))
      }
        + numbers.map { Workbook.Column(title: $0, isNumeric: true) },
      rows: zip(rows, table.lines).map { labels, line in
        labels.map { .text($0) } + measures.map { value($0.figure(of: line)) }
      }
    )
  }

  private func lines(of grid: Report.Grid) -> Workbook.Table {
    Workbook.Table(
      name: "",
      columns: grid.columns.enumerated().map { place, column in
        Workbook.Column(
          title: column.title,
          isNumeric: column.kind != .words,
          width: width(of: grid.rows.map { $0[place].words }, atMost: 26)
        )
      },
      rows: grid.rows.map { $0.map(value) }
    )
  }

  /// Wide enough for most of the words; longer ones take several lines.
  private func width(of words: [String], atMost most: Int) -> Int {
    min(most, max(14, (words.map(\.count).max() ?? 0) + 2))
  }

  private func value(_ entry: Report.Entry) -> Workbook.Value {
    switch entry.value {
    case .number(let number): .decimal(number)
    case .percent(let number): .percent(number)
    case .month(let month): .date(month.end, isMonth: true)
    case .day(let day): .date(day, isMonth: false)
    case .words, .code, .notAvailable, .notApplicable: .text(entry.words)
    }
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

extension Month {
  /// The last day of the month as the calendar has it.
  fileprivate var end: Day {
    let next = advanced(by: 1)
    return Day(ordinal: Day(year: next.year, month: next.number, day: 1).ordinal - 1)
  }
}
