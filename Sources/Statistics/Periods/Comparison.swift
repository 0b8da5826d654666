package import Records

/// What the values of a report are compared with; the raw value is what a manager types.
package enum Comparison: String, CaseIterable, Sendable {
  case previous
  case year
  case none
}

extension Comparison {
  /// The period to compare with, whether or not its months are frozen; nil for no comparison.
  package func period(for period: ReportPeriod) -> ReportPeriod? {
    switch self {
    case .previous: period.previous
    case .year: period.yearBefore
    case .none: nil
    }
  }

  /// The period to compare with, nil when one of its months isn't frozen: like is compared with like or with nothing.
  package func period(for period: ReportPeriod, frozen: Set<Month>) -> ReportPeriod? {
    guard let compared = self.period(for: period), frozen.isSuperset(of: compared.months) else {
      return nil
    }
    return compared
  }
}
