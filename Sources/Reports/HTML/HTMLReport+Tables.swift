import Locales

extension HTMLReport {
  /// A table after its sentence, beside its chart, before its notes.
  func table(_ table: Report.Table) -> [Markup] {
    let sentence = table.sentence.map { [Tag.p([.class("says")], [.neutral($0)])] } ?? []
    let notes = HTMLReport.paragraph(table.notes, [.class("small")])
    guard !table.lines.isEmpty else {
      return [Tag.p([.neutral("\(caption(table)). \(say("report.empty"))")])] + notes
    }
    guard let chart = chart(of: table) else { return sentence + [markup(table)] + notes }
    return sentence + [Tag.div([.class("pair")], [markup(table), drawing(chart, of: table)])]
      + notes
  }

  /// A grid after its sentence, before its notes.
  func grid(_ grid: Report.Grid) -> [Markup] {
    let title = say(
      "report.table",
      ["number": .text(String(grid.number)), "title": .text(grid.title)]
    )
    let table = PageTable(
      caption: title,
      attributes: [.class("grid")],
      headings: grid.columns.map {
        PageTable.Heading(title: $0.title, isFigure: $0.kind == .number, isLong: $0.isLong)
      },
      rows: grid.rows.map { PageTable.Row(words: $0.map(\.words)) },
      separator: say("report.separator")
    )
    let sentence = grid.sentence.map { [Tag.p([.class("says")], [.neutral($0)])] } ?? []
    return sentence + [table.markup] + HTMLReport.paragraph(grid.notes, [.class("small")])
  }

  /// The number and the title of a table.
  func caption(_ table: Report.Table) -> String {
    say("report.table", ["number": .text(String(table.number)), "title": .text(table.title)])
  }

  private func markup(_ table: Report.Table) -> Markup {
    let columns = report.columns(of: table)
    let hasShares = table.lines.contains { $0.share != nil }
    let titles = [
      table.heading, columns.value, columns.previous, columns.difference, columns.yearBefore,
      hasShares ? columns.share : nil,
    ]
    return PageTable(
      caption: caption(table),
      headings: titles.compactMap { $0 }.map { PageTable.Heading(title: $0) },
      rows: table.lines.map { line($0, columns, hasShares: hasShares) },
      separator: say("report.separator")
    ).markup
  }

  private func line(
    _ line: Report.Line,
    _ columns: Report.Columns,
    hasShares: Bool
  ) -> PageTable.Row {
    let words = [
      line.label, text(line.cell),
      columns.previous.map { _ in text(line.previous) },
      columns.difference.map { _ in difference(line) },
      columns.yearBefore.map { _ in text(line.yearBefore) },
      hasShares ? share(line) : nil,
    ]
    return PageTable.Row(
      words: words.compactMap { $0 },
      attributes: line.isTotal ? [.class("total")] : line.depth > 0 ? [.class("part")] : []
    )
  }

  /// The number of a cell in words.
  func text(_ cell: Report.Cell?) -> String { ReportWords(say).text(cell) }
  func difference(_ line: Report.Line) -> String { ReportWords(say).difference(line) }
  func share(_ line: Report.Line) -> String { ReportWords(say).share(line) }
}
