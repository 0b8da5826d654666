internal import GRDB
package import Records

extension Journal {
  /// Lays the pages of the file anew, in the order of the random keys, once a week that holds interactions is over.
  ///
  /// SQLite fills a page in the order of arrival: until then, a copy of the file could tell who came first.
  /// - Returns: whether there was something to do.
  @discardableResult
  package func layAnew(in week: Week) throws(JournalError) -> Bool {
    // Weeks written as ISO 8601 does sort as they follow each other.
    let isDue = try read { database in
      try SQLRequest<Bool>(
        literal: """
          SELECT EXISTS (SELECT 1 FROM interaction WHERE period < \(week.description))
          AND (SELECT coalesce(laidAnewIn, '') FROM upkeep) < \(week.description)
          """
      ).fetchOne(database)
    }
    guard isDue == true else { return false }
    try Journal.reporting(path) { try database.vacuum() }
    try write { try $0.execute(literal: "UPDATE upkeep SET laidAnewIn = \(week.description)") }
    return true
  }
}

extension Database {
  /// A copy made now, and one made after the next closing, differ by a whole month.
  func allowCopy() throws {
    try execute(sql: "UPDATE upkeep SET mayBeCopied = 1")
  }

  /// From now on a copy would differ from the last one by a few visits.
  func forbidCopy() throws {
    try execute(sql: "UPDATE upkeep SET mayBeCopied = 0 WHERE mayBeCopied = 1")
  }

  func mayBeCopied() throws -> Bool {
    try Bool.fetchOne(self, sql: "SELECT mayBeCopied FROM upkeep") ?? false
  }
}
