/// A table as lines of text: aligned columns, or « label : value » lines where columns cannot be followed.
package struct TextTable: Sendable, Equatable {
  /// What a column holds.
  package struct Column: Sendable, Equatable {
    /// The words above the column, and before each of its values when columns are given up.
    package let title: String
    /// Whether the values end at the same place, units under units.
    package let isNumeric: Bool

    /// Makes a column of words, unless it is said to be numeric.
    package init(_ title: String, isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  /// From left to right.
  package let columns: [Column]
  /// A row shorter than the columns ends with empty cells.
  package let rows: [[String]]
  /// A bar for each row, drawn after it where there is room; none for most tables.
  package let bars: [String]
  /// Whether long labels may take several lines rather than give the columns up.
  package let wrapsLabels: Bool

  /// Makes the values harmless to a terminal, and completes short rows.
  package init(columns: [Column], rows: [[String]], bars: [String] = [], wrapsLabels: Bool = false)
  {
    self.columns = columns
    self.rows = rows.map { row in columns.indices.map { $0 < row.count ? row[$0].visible : "" } }
    self.bars = bars.map(\.visible)
    self.wrapsLabels = wrapsLabels
  }

  private static let leastWidth = 60
  private static let gap = "  "

  /// The lines of the table; `separator` stands between a label and its value, as the language writes it.
  package func lines(width: Int, isPlain: Bool, separator: String) -> [String] {
    let aligned = withBars(alignedLines(width), width: width)
    let fits = aligned.flatMap(\.brokenLines).allSatisfy { $0.displayWidth <= width }
    return isPlain || width < TextTable.leastWidth || !fits
      ? labelledLines(separator: separator) : aligned.flatMap(\.brokenLines)
  }

  /// The lines with their bars, unless one of them would pass the width.
  private func withBars(_ lines: [String], width: Int) -> [String] {
    guard bars.count == lines.count - 1 else { return lines }
    let place = lines.compactMap { $0.brokenLines.first?.displayWidth }.max() ?? 0
    let longest = bars.map(\.displayWidth).max() ?? 0
    guard place + TextTable.gap.count + longest <= width else { return lines }
    return zip(lines, [""] + bars).map { line, bar in
      guard !bar.isEmpty, let first = line.brokenLines.first else { return line }
      let drawn = first.alignedLeft(place) + TextTable.gap + bar
      return ([drawn] + line.brokenLines.dropFirst()).joined(separator: "\n")
    }
  }

  /// One line per value, each with all the words that it needs.
  package func facts(separator: String) -> [String] {
    rows.flatMap { cells in
      zip(columns, cells).dropFirst().map { column, cell in
        "\(cells[0].trimmed), \(column.title.visible)\(separator)\(cell)"
      }
    }
  }

  /// One text per row; a row with a wrapped label has line breaks.
  private func alignedLines(_ width: Int) -> [String] {
    let all = [columns.map(\.title.visible)] + rows
    var widths = columns.indices.map { column in all.map { $0[column].displayWidth }.max() ?? 0 }
    let others = widths.dropFirst().reduce(0) { $0 + $1 + TextTable.gap.count }
    if wrapsLabels, let first = widths.first, width - others >= TextTable.leastLabel {
      widths[0] = min(first, width - others)
    }
    return all.map { cells in
      let label = cells[0].wrappedKeepingIndent(to: widths[0])
      let numbers = columns.indices.dropFirst().map { column in
        columns[column].isNumeric
          ? cells[column].alignedRight(widths[column]) : cells[column].alignedLeft(widths[column])
      }
      let first = [label[0].alignedLeft(widths[0])] + numbers
      let line = first.joined(separator: TextTable.gap).droppingSpacesAtEnd
      return ([line] + label.dropFirst()).joined(separator: "\n")
    }
  }

  /// Narrower, a column of labels reads worse than no columns.
  private static let leastLabel = 16

  /// A row of two cells is one line; a longer row is its first cell, then one line per other column.
  private func labelledLines(separator: String) -> [String] {
    rows.enumerated().flatMap { index, cells in
      let bar = index < bars.count && !bars[index].isEmpty ? [TextTable.gap + bars[index]] : []
      if cells.count == 2 { return [cells[0] + separator + cells[1]] + bar }
      let others = zip(columns, cells).dropFirst().map { column, cell in
        TextTable.gap + column.title.visible + separator + cell
      }
      return cells.prefix(1) + others + bar
    }
  }
}

extension String {
  fileprivate var brokenLines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The lines of a label, the first one indented as it was and the others a little more.
  fileprivate func wrappedKeepingIndent(to width: Int) -> [String] {
    guard displayWidth > width else { return [self] }
    let indent = String(prefix { $0 == " " })
    return String(dropFirst(indent.count)).wrapped(to: width - indent.count, indent: 2)
      .map { indent + $0 }
  }

  fileprivate var droppingSpacesAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
