package import Statistics

extension Report {
  /// A published number, named by what it counts.
  package struct Cell: Sendable, Equatable {
    /// The fields with their codes, the sites among them, and the months; `counted.id` names the number for ever.
    package var counted: Counted
    package var figure: Figure
  }

  /// A number, or the reason why there is none.
  package enum Figure: Sendable, Equatable {
    case count(Int)
    /// `[x]`: a month of that period was never frozen.
    case notAvailable
    /// `[z]`: the question has no meaning here.
    case notApplicable
  }
}

extension Report.Cell {
  /// The same name has the same number in every report, for ever.
  package var id: String { counted.id }

  /// The number, nil when there is none.
  package var count: Int? { if case .count(let count) = figure { count } else { nil } }
}
