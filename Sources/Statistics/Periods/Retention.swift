package import Records

/// How long what is kept of a closed month stays: enough to look into a strange figure, never a season.
package enum Retention {
  /// Days after the month's end before a purge may erase it.
  package static let verificationDays = 28
  /// Days after the month's end when it is erased without being asked for.
  package static let longestDays = 92
}

extension Month {
  /// The first day on which what is kept of the month may be purged.
  package var purgeableFrom: Day { Day(ordinal: lastDay.ordinal + Retention.verificationDays) }

  /// The day from which nothing may be kept of the month.
  package var outdatedFrom: Day { Day(ordinal: lastDay.ordinal + Retention.longestDays) }
}
