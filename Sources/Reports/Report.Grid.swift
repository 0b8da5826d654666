extension Report {
  /// A numbered table of words: what is not a count of frozen cells, such as objectives.
  package struct Grid: Sendable, Equatable {
    package var number: Int
    /// What names the grid in every language.
    package var id: String
    package var title: String
    /// The headings; the first column names the lines.
    package var headings: [String]
    /// As many words per row as there are headings.
    package var rows: [[String]]
    package var sentence: String?
    package var notes: [String]
  }
}
