extension Report {
  /// A numbered table of what is not a count of frozen cells, such as objectives.
  package struct Grid: Sendable, Equatable {
    package var number: Int
    /// What names the grid in every language.
    package var id: String
    package var title: String
    /// The first column names the lines.
    package var columns: [Column]
    /// As many entries per row as there are columns.
    package var rows: [[Entry]]
    package var sentence: String?
    package var notes: [String]
  }
}

extension Report.Grid {
  /// A column: what it is called for programs and for people, and what each of its entries is.
  package struct Column: Sendable, Equatable {
    /// Lower case and underscores, the same in every language.
    package var id: String
    package var title: String
    package var kind = Kind.words
    /// Whether its entries are whole sentences, which need room.
    package var isLong = false
    /// Whether pages and screens do without it.
    package var isAside = false
  }

  /// What the entries of a column are, unless nothing is known.
  package enum Kind: Sendable {
    case words
    case number
    case month
    case day
  }

  /// The headings in words.
  var headings: [String] { columns.map(\.title) }

  /// The grid as pages and screens show it, without what stands aside.
  var shown: Report.Grid {
    var shown = self
    let places = columns.indices.filter { !columns[$0].isAside }
    shown.columns = places.map { columns[$0] }
    shown.rows = rows.map { row in places.map { row[$0] } }
    return shown
  }
}
