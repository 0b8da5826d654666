/// When an interaction happened: its week while the month is open, its month after.
package enum Period: Sendable, Hashable {
  case week(Week)
  case month(Month)

  /// Reads `2026-W47` or `2026-11`.
  package init?(_ text: String) {
    if let week = Week(text) {
      self = .week(week)
    } else if let month = Month(text) {
      self = .month(month)
    } else {
      return nil
    }
  }

  /// The month of account.
  package var month: Month {
    switch self {
    case .week(let week): week.month
    case .month(let month): month
    }
  }
}

extension Period: CustomStringConvertible {
  package var description: String {
    switch self {
    case .week(let week): week.description
    case .month(let month): month.description
    }
  }
}
