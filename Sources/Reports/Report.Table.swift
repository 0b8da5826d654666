package import Records

extension Report {
  /// A numbered table: its lines, and what is said of it.
  package struct Table: Sendable, Equatable {
    package var number: Int
    /// What names the table in every language: that of the catalogue, `counts`, `months`, `sites`, `not-asked` or `unanswered`.
    package var id: String
    package var title: String
    /// What the lines are: the heading of the first column.
    package var heading: String
    /// The fields whose codes are the lines, in the order of the depths; none for a plain count.
    package var fields: [Field]
    package var lines: [Line]
    /// What the table says first, in one computed sentence; nil when there is nothing to say.
    package var sentence: String?
    package var notes: [String]
    /// Whether the synthesis of the report has it too.
    package var isHeadline: Bool
    /// Whether it is a series of months, whose order is that of time.
    package var isSeries = false
    /// Whether its other lines stand on another page.
    package var isPart = false
  }

  /// A line of a table: a number, those it is compared with, and what is derived from them.
  package struct Line: Sendable, Equatable {
    package var label: String
    /// 0, or 1 for a line that breaks down the one above.
    package var depth: Int
    package var cell: Cell
    /// The same count in the period compared; nil when nothing is compared.
    package var previous: Cell?
    /// The same count a year before; nil when the report has not that column.
    package var yearBefore: Cell?
    /// Per cent of the table's total, or of the line above that it breaks down; nil for `[z]`.
    package var share: Int?
    /// Whether the line is the total of its table.
    package var isTotal: Bool = false
  }
}

extension Report.Line {
  /// How many more than in the period compared; nil when one of them is not available.
  package var difference: Int? {
    guard let now = cell.count, let before = previous?.count else { return nil }
    return now - before
  }
}

extension Report.Table {
  /// The largest number that a chart of the table shows; nil when its lines are too few to compare.
  var largest: Int? {
    let counts = lines.filter { !$0.isTotal && $0.depth == 0 }.compactMap(\.cell.count)
    return counts.count > 1 && !isMixed ? counts.max() : nil
  }

  /// Whether its lines count different things, such as key figures.
  private var isMixed: Bool { fields.isEmpty && !isSeries }
}
