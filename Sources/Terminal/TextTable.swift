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

  /// Makes the values harmless to a terminal, and completes short rows.
  package init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows.map { row in columns.indices.map { $0 < row.count ? row[$0].visible : "" } }
  }

  private static let leastWidth = 60
  private static let gap = "  "

  /// The lines of the table; `separator` stands between a label and its value, as the language writes it.
  package func lines(width: Int, isPlain: Bool, separator: String) -> [String] {
    let aligned = alignedLines
    let fits = aligned.allSatisfy { $0.displayWidth <= width }
    return isPlain || width < TextTable.leastWidth || !fits
      ? labelledLines(separator: separator) : aligned
  }

  private var alignedLines: [String] {
    let all = [columns.map(\.title.visible)] + rows
    let widths = columns.indices.map { column in all.map { $0[column].displayWidth }.max() ?? 0 }
    return all.map { cells in
      let line = columns.indices.map { column in
        columns[column].isNumeric
          ? cells[column].alignedRight(widths[column]) : cells[column].alignedLeft(widths[column])
      }
      return line.joined(separator: TextTable.gap).droppingSpacesAtEnd
    }
  }

  /// A row of two cells is one line; a longer row is its first cell, then one line per other column.
  private func labelledLines(separator: String) -> [String] {
    rows.flatMap { cells in
      if cells.count == 2 { return [cells[0] + separator + cells[1]] }
      let others = zip(columns, cells).dropFirst().map { column, cell in
        TextTable.gap + column.title.visible + separator + cell
      }
      return cells.prefix(1) + others
    }
  }
}

extension String {
  fileprivate var droppingSpacesAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
