package import Records

/// The months that a report is about, both ends included.
package struct ReportPeriod: Sendable, Hashable {
  package let from: Month
  package let to: Month

  package init(from: Month, to: Month) throws(ReportPeriodError) {
    guard from <= to else { throw .outOfOrder(from: from, to: to) }
    self.init(first: from, last: to)
  }

  private init(first: Month, last: Month) {
    from = first
    to = last
  }
}

/// Why a report can't be made for a period.
package enum ReportPeriodError: Error, Sendable, Equatable {
  case outOfOrder(from: Month, to: Month)
  /// Every month of the period that isn't frozen, in order.
  case unavailable([MissingMonth])
}

/// A month whose numbers can't be had, and when or how they could.
package enum MissingMonth: Sendable, Equatable {
  /// It can be closed from that day.
  case open(Month, from: Day)
  /// It could be closed today.
  case closable(Month)
}

extension ReportPeriod {
  /// Every month from the first to the last.
  package var months: [Month] { Month.range(from, to) }

  /// How many weeks it holds: months of account have four or five, which a comparison must say.
  package var weekCount: Int { months.reduce(0) { $0 + $1.weeks.count } }

  /// The period of as many months that ends just before.
  package var previous: ReportPeriod { shifted(by: -months.count) }

  /// The same months a year before.
  package var yearBefore: ReportPeriod { shifted(by: -12) }

  /// The parts of a series: its months, or longer parts of one length when they would be too many to read.
  package var steps: [ReportPeriod] {
    let lengths = [1, 3, 12].filter { months.count.isMultiple(of: $0) }
    let length = lengths.first { months.count / $0 <= ReportPeriod.mostSteps } ?? lengths.last ?? 1
    return stride(from: 0, to: months.count, by: length).map { start in
      let first = from.advanced(by: start)
      return ReportPeriod(first: first, last: first.advanced(by: length - 1))
    }
  }

  /// A year of months, as many as a page can show side by side.
  private static let mostSteps = 12

  private func shifted(by months: Int) -> ReportPeriod {
    ReportPeriod(first: from.advanced(by: months), last: to.advanced(by: months))
  }

  /// Refuses the period unless all of its months are frozen, and tells every one that is not.
  package func check(frozen: Set<Month>, today: Day) throws(ReportPeriodError) {
    let missing = months.filter { !frozen.contains($0) }.map { month -> MissingMonth in
      month.isClosable(on: today) ? .closable(month) : .open(month, from: month.closableFrom)
    }
    guard missing.isEmpty else { throw .unavailable(missing) }
  }
}
