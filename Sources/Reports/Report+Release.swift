package import Statistics

extension Report {
  /// What the report gives away, in the terms of the intruder that attacks it.
  package var release: Release {
    let lines = tables.flatMap(\.lines)
    let cells = lines.flatMap { [$0.cell, $0.previous, $0.yearBefore] }.compactMap { $0 }
    return Release(
      cells: cells.map { PublishedCell(counted: $0.counted, value: $0.count) },
      equations: equations.map { PublishedEquation(total: $0.total, parts: $0.parts) },
      texts: texts
    )
  }

  /// Every text beside the numbers, from the title to the labels of lines.
  ///
  /// A computed sentence sets published numbers beside a label that is here already: « De 40 à 59 ans,
  /// 470 sur 2 000 » would be taken for the number of a file.
  private var texts: [String] {
    [title] + notes
      + chapters.flatMap { [$0.title] + $0.paragraphs + $0.grids.flatMap(\.texts) }
      + tables.flatMap { table in
        [table.title] + table.notes + table.lines.map(\.label)
      }
  }
}

extension Report.Grid {
  /// Every text of the grid.
  fileprivate var texts: [String] {
    [title, sentence].compactMap { $0 } + headings + rows.joined().map(\.words) + notes
  }
}
