internal import Foundation
internal import GRDB
internal import Records

extension Journal {
  /// Puts a saved interaction right: one that says the same is replaced, under a new key, in one transaction.
  /// - Throws: `noSuchRecord` when none says the same any more, `alreadyClosed` when its month is over.
  package func replace(
    _ former: Record,
    with record: Record,
    lists: ClosedLists
  ) throws(JournalError) {
    // What the content listed when it was saved may stay as it was.
    if let code = lists.unknownCode(in: record), lists.unknownCode(in: former) != code {
      throw .notListed(code: code)
    }
    try check(record)
    try write { database in
      if let lastClosed = try database.frozenMonths().max(), former.period.month <= lastClosed {
        throw JournalError.alreadyClosed(former.period.month)
      }
      guard let key = try database.key(of: former) else { throw JournalError.noSuchRecord }
      try database.execute(literal: "DELETE FROM interaction WHERE key = \(key)")
      try database.adopt(record)
      try database.insert(record)
      // What was wrong may be rare: nothing keeps its code, and no two copies show the change.
      try database.forgetUnusedCodes()
      try database.forbidCopy()
    }
  }
}
