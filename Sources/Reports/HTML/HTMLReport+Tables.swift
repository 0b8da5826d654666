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
    let sentence = grid.sentence.map { [Tag.p([.class("says")], [.neutral($0)])] } ?? []
    // On a small screen each row becomes a block: the roles keep it a table for those who hear it.
    let table = Tag.table(
      [.class("grid"), .role("table")],
      [
        Tag.caption([.neutral(title)]),
        Tag.thead(
          [.role("rowgroup")],
          [
            Tag.tr(
              [.role("row")],
              grid.headings.map {
                Tag.th([.scopeColumn, .role("columnheader")], [.neutral($0)])
              }
            )
          ]
        ),
        Tag.tbody([.role("rowgroup")], grid.rows.map { row($0, headings: grid.headings) }),
      ]
    )
    return sentence + [table] + HTMLReport.paragraph(grid.notes, [.class("small")])
  }

  private func row(_ words: [String], headings: [String]) -> Markup {
    Tag.tr(
      [.role("row")],
      zip(words, headings).enumerated().map { place, cell in
        place == 0
          ? Tag.th([.scopeRow, .role("rowheader")], [.neutral(cell.0)])
          : Tag.td(
            [.role("cell"), .label(cell.1 + say("report.separator"))],
            [.neutral(cell.0)]
          )
      }
    )
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
    return Tag.table([
      Tag.caption([.neutral(caption(table))]),
      Tag.thead([
        Tag.tr(titles.compactMap { $0 }.map { Tag.th([.scopeColumn], [.neutral($0)]) })
      ]),
      Tag.tbody(table.lines.map { line($0, columns, hasShares: hasShares) }),
    ])
  }

  private func line(
    _ line: Report.Line,
    _ columns: Report.Columns,
    hasShares: Bool
  ) -> Markup {
    let words = [
      text(line.cell),
      columns.previous.map { _ in text(line.previous) },
      columns.difference.map { _ in difference(line) },
      columns.yearBefore.map { _ in text(line.yearBefore) },
      hasShares ? share(line) : nil,
    ]
    let style: [Attribute] =
      line.isTotal ? [.class("total")] : line.depth > 0 ? [.class("part")] : []
    return Tag.tr(
      style,
      [Tag.th([.scopeRow], [.neutral(line.label)])]
        + words.compactMap { $0 }.map { Tag.td([.neutral($0)]) }
    )
  }

  /// The number of a cell in words.
  func text(_ cell: Report.Cell?) -> String { ReportWords(say).text(cell) }
  func difference(_ line: Report.Line) -> String { ReportWords(say).difference(line) }
  func share(_ line: Report.Line) -> String { ReportWords(say).share(line) }
}
