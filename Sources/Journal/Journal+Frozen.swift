internal import GRDB
package import Records

extension Journal {
  /// The closed months, in order.
  package func frozenMonths() throws(JournalError) -> [Month] {
    try read { try $0.frozenMonths().sorted() }
  }

  /// A closed month with its cells, as it is stored.
  package func frozenMonth(_ month: Month) throws(JournalError) -> (FrozenMonth, seal: String)? {
    try read { database in
      guard
        let row = try SQLRequest<Row>(
          literal: "SELECT * FROM frozenMonth WHERE month = \(month.description)"
        ).fetchOne(database)
      else { return nil }
      let cells = try SQLRequest<Row>(
        literal: "SELECT profile, count FROM cell WHERE month = \(month.description)"
      ).fetchAll(database).map { Cell(profile: Profile(text: $0[0]), count: $0[1]) }
      let frozen = FrozenMonth(
        month: month,
        base: row["base"],
        cells: cells,
        previousSeal: row["previousSeal"]
      )
      return (frozen, row["seal"])
    }
  }

  /// The rounding base of the closed months; nil before the first.
  package func base() throws(JournalError) -> Int? {
    try read { try Int.fetchOne($0, sql: "SELECT base FROM frozenMonth ORDER BY month DESC") }
  }
}
