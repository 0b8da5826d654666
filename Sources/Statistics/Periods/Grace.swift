package import Records

/// The time left after the end of a month for late entries, before the month may be closed.
package enum Grace {
  package static let days = 10
}

extension Month {
  /// The first day on which the month may be closed, from which its numbers can be had.
  package var closableFrom: Day { Day(ordinal: lastDay.ordinal + Grace.days) }

  /// Whether the month may be closed on a day.
  package func isClosable(on day: Day) -> Bool { day >= closableFrom }
}
