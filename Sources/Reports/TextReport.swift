package import Locales
package import Terminal

/// The report in lines of text: aligned tables, or one fact per line where columns cannot be followed.
package struct TextReport: Sendable {
  private let report: Report
  private let say: Phrasebook
  private let words: ReportWords

  private let hasOneFactPerLine: Bool

  package init(_ report: Report, say: Phrasebook, hasOneFactPerLine: Bool = false) {
    self.report = report
    self.say = say
    self.hasOneFactPerLine = hasOneFactPerLine
    words = ReportWords(say)
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
      for grid in chapter.grids { write(grid.shown, on: screen) }
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
      if let sentence = table.sentence { screen.paragraph(sentence) }
      let shown = textTable(table, bar: screen.options.isPlain ? "#" : "█")
      if hasOneFactPerLine {
        screen.show(shown.facts(separator: say("report.separator")))
      } else {
        screen.table(shown, separator: say("report.separator"))
      }
    }
    for note in table.notes { screen.paragraph(note) }
  }

  private func write(_ grid: Report.Grid, on screen: Screen) {
    screen.blankLine()
    screen.paragraph(
      say("report.table", ["number": .text(String(grid.number)), "title": .text(grid.title)])
    )
    if let sentence = grid.sentence { screen.paragraph(sentence) }
    let table = TextTable(
      columns: grid.columns.map { TextTable.Column($0.title, isNumeric: $0.kind == .number) },
      rows: grid.rows.map { $0.map(\.words) },
      wrapsLabels: true
    )
    if hasOneFactPerLine {
      screen.show(table.facts(separator: say("report.separator")))
    } else {
      screen.table(table, separator: say("report.separator"))
    }
    for note in grid.notes { screen.paragraph(note) }
  }

  private func textTable(_ table: Report.Table, bar: Character) -> TextTable {
    let columns = report.columns(of: table)
    let hasShares = table.lines.contains { $0.share != nil }
    let titles = [
      columns.value, columns.previous, columns.difference, columns.yearBefore,
      hasShares ? columns.share : nil,
    ]
    return TextTable(
      columns: [TextTable.Column(table.heading)]
        + titles.compactMap { $0 }.map { TextTable.Column($0, isNumeric: true) },
      rows: table.lines.map { cells($0, columns, hasShares: hasShares) },
      bars: bars(table, bar),
      wrapsLabels: true
    )
  }

  private static let longestBar = 16

  /// A bar per line, from zero to the largest one; the total has none.
  private func bars(_ table: Report.Table, _ bar: Character) -> [String] {
    guard let largest = table.largest, largest > 0 else { return [] }
    return table.lines.map { line in
      let count = line.isTotal || line.depth > 0 ? 0 : line.cell.count ?? 0
      return String(
        repeating: bar,
        count: (2 * count * TextReport.longestBar + largest) / (2 * largest)
      )
    }
  }

  private func cells(
    _ line: Report.Line,
    _ columns: Report.Columns,
    hasShares: Bool
  ) -> [String] {
    [
      String(repeating: "  ", count: line.depth) + line.label,
      words.text(line.cell),
      columns.previous.map { _ in words.text(line.previous) },
      columns.difference.map { _ in words.difference(line) },
      columns.yearBefore.map { _ in words.text(line.yearBefore) },
      hasShares ? words.share(line) : nil,
    ].compactMap { $0 }
  }
}
