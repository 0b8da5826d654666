import Journal
import Records
import Statistics

/// What the journal needs when a week or a season is over, without anybody asking for it.
struct JournalUpkeep: Sendable {
  let journal: Journal
  let today: Day

  /// Erases what may be kept no longer, then lays the pages of a past week anew.
  func run() throws {
    try journal.purge(try outdated())
    do {
      try journal.layAnew(in: Week(of: today))
    } catch JournalError.busy, JournalError.full {
      // Nobody waits for it: the next opening will do it, and until then a verification says so.
    }
  }

  /// The closed months of which nothing may be kept any more.
  func outdated() throws -> [Month] {
    try journal.keptMonths().filter { $0.outdatedFrom <= today }
  }

  /// The closed months that a purge may erase today.
  func purgeable() throws -> [Month] {
    try journal.keptMonths().filter { $0.purgeableFrom <= today }
  }

  /// The months that should have been closed and erased by now.
  func neverClosed() throws -> [Month] {
    try journal.openMonths().filter { $0.outdatedFrom <= today }
  }
}
