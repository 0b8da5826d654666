internal import GRDB
package import Records

extension Journal {
  /// Counts a visitor who refuses to be counted among the visits: one more, and nothing else.
  /// - Throws: `notListed` for a site that the content does not define, `alreadyClosed` for a month that is over,
  ///   `noDraft` when another process holds the draft.
  package func object(
    site: String,
    month: Month,
    lists: ClosedLists,
    erasing draft: (letter: String, process: Int64)? = nil
  ) throws(JournalError) {
    guard lists.sites.contains(site) else { throw .notListed(code: site) }
    try write { database in
      if let last = try database.frozenMonths().max(), month <= last {
        throw JournalError.alreadyClosed(month)
      }
      try database.execute(literal: "INSERT OR IGNORE INTO site VALUES (\(site))")
      try database.execute(
        literal: """
          INSERT INTO objection VALUES (\(month.description), \(site), 1)
          ON CONFLICT DO UPDATE SET count = count + 1
          """
      )
      try database.forbidCopy()
      if let draft { try database.erase(draft) }
    }
  }

  /// How many visitors of a month refused to be counted, over all sites: never published.
  package func objections(of month: Month) throws(JournalError) -> Int {
    try read { database in
      try SQLRequest<Int>(
        literal: "SELECT coalesce(sum(count), 0) FROM objection WHERE month = \(month.description)"
      ).fetchOne(database) ?? 0
    }
  }
}
