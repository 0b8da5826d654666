/// A report as a value: built once from frozen cells, then written in any format.
///
/// Exporters write what is here and compute nothing: the same number is the same in every format.
package struct Report: Sendable, Equatable {
  package var facts: Facts
  package var title: String
  /// What the report covers, how it is rounded, what must be known to read it.
  package var notes: [String]
  package var chapters: [Chapter]
  package var columns: Columns
  /// What adds up, in the numbers of this report and of the periods that it compares.
  package var equations: [Equation]
}

extension Report {
  /// Every table, in the order of its number.
  package var tables: [Table] { chapters.flatMap(\.tables) }

  /// The columns of a table: those of the report that have a number in it.
  package func columns(of table: Table) -> Columns {
    var columns = columns
    if table.lines.allSatisfy({ $0.previous == nil }) {
      columns.previous = nil
      columns.difference = nil
    }
    if table.lines.allSatisfy({ $0.yearBefore == nil }) { columns.yearBefore = nil }
    return columns
  }

  /// A part of the report that answers one question of the roadmap.
  package struct Chapter: Sendable, Equatable {
    /// What names the chapter in every language: `activity`, `method`.
    package var id: String
    package var title: String
    package var tables: [Table]
    /// What is said without a table, such as the method.
    package var paragraphs: [String] = []
    /// What is not counted in the journal, numbered after the tables.
    package var grids: [Grid] = []
  }

  /// A sum that holds between published numbers, each named as in its cell.
  package struct Equation: Sendable, Hashable {
    package var total: String
    package var parts: [String]
  }

  /// The headings of the columns after that of the lines, from left to right; nil for a column that is not there.
  package struct Columns: Sendable, Equatable {
    package var value: String
    package var previous: String?
    package var difference: String?
    package var yearBefore: String?
    package var share: String
  }
}
