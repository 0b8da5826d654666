package import Locales
package import Terminal

/// The report in lines of text: aligned tables, or one fact per line where columns cannot be followed.
package struct TextReport: Sendable {
  private let report: Report
  private let say: Phrasebook

  package init(_ report: Report, say: Phrasebook) {
    self.report = report
    self.say = say
  }

  /// Writes the whole report on a screen or into a file.
  package func write(on screen: Screen) {
    screen.heading(report.title)
    screen.blankLine()
    for note in report.notes { screen.paragraph(note) }
    for chapter in report.chapters {
      screen.blankLine()
      screen.heading(chapter.title)
      if !chapter.paragraphs.isEmpty { screen.blankLine() }
      for paragraph in chapter.paragraphs { screen.paragraph(paragraph) }
      for table in chapter.tables { write(table, on: screen) }
    }
  }

  private func write(_ table: Report.Table, on screen: Screen) {
    screen.blankLine()
    screen.paragraph(
      say(
        "report.table",
        ["number": .text(String(table.number)), "title": .text(table.title)]
      )
    )
    if table.lines.isEmpty {
      screen.paragraph(say("report.empty"))
    } else {
      screen.table(textTable(table), separator: say("report.separator"))
    }
    for note in table.notes { screen.paragraph(note) }
  }

  private func textTable(_ table: Report.Table) -> TextTable {
    let columns = report.columns(of: table)
    let titles = [
      columns.value, columns.previous, columns.difference, columns.yearBefore, columns.share,
    ]
    return TextTable(
      columns: [TextTable.Column(columns.label)]
        + titles.compactMap { $0 }.map { TextTable.Column($0, isNumeric: true) },
      rows: table.lines.map { cells($0, columns) }
    )
  }

  private func cells(_ line: Report.Line, _ columns: Report.Columns) -> [String] {
    [
      String(repeating: "  ", count: line.depth) + line.label,
      text(line.cell),
      columns.previous.map { _ in text(line.previous) },
      columns.difference.map { _ in difference(line) },
      columns.yearBefore.map { _ in text(line.yearBefore) },
      line.share.map { say.percent(Double($0) / 100) } ?? say("report.not-applicable"),
    ].compactMap { $0 }
  }

  private func text(_ cell: Report.Cell?) -> String {
    switch cell?.figure {
    case .count(let count): say.integer(count)
    case .notAvailable: say("report.not-available")
    case .notApplicable, nil: say("report.not-applicable")
    }
  }

  private func difference(_ line: Report.Line) -> String {
    guard let difference = line.difference else { return say("report.not-available") }
    return difference > 0 ? "+" + say.integer(difference) : say.integer(difference)
  }
}
