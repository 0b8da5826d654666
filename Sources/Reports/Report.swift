/// A report as a value: built once from frozen cells, then written in any format.
package struct Report: Sendable, Equatable {
  package var title: String
  /// What the report covers, how it is rounded, what must be known to read it.
  package var notes: [String]
  package var chapters: [Chapter]
  package var columns: Columns

  /// A part of the report that answers one question of the roadmap.
  package struct Chapter: Sendable, Equatable {
    package var title: String
    package var tables: [Table]
  }

  /// A numbered table: its lines, and what is said of it below.
  package struct Table: Sendable, Equatable {
    package var number: Int
    package var id: String
    package var title: String
    package var lines: [Line]
    package var notes: [String]
  }

  /// A line of a table: a value, what it is compared with, and its share.
  package struct Line: Sendable, Equatable {
    package var label: String
    /// 1 for a line that breaks down the one above.
    package var depth: Int
    package var value: Int
    package var previous: Figure
    package var yearBefore: Figure
    /// Per cent of the table's total.
    package var share: Int?
  }

  /// A number of another period, or the reason why there is none.
  package enum Figure: Sendable, Equatable {
    case count(Int)
    /// `[x]`: a month of that period was never frozen.
    case notAvailable
  }

  /// The headings of the columns, from left to right.
  package struct Columns: Sendable, Equatable {
    package var label: String
    package var value: String
    package var previous: String?
    package var difference: String?
    package var yearBefore: String?
    package var share: String
  }
}
