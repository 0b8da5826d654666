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

  /// The sums of some tables over some months, with the definition that each month used.
  package func sums(
    tables: [String],
    months: [Month]
  ) throws(JournalError) -> [TableSum] {
    try read { database in
      let names = months.map(\.description)
      return try SQLRequest<Row>(
        literal: """
          SELECT * FROM tableSum WHERE month IN \(names) AND tableId IN \(tables)
          ORDER BY month, tableId, site, key
          """
      ).fetchAll(database).compactMap { row in
        let key: String = row["key"]
        return Month(row["month"] as String).map {
          TableSum(
            table: row["tableId"],
            site: row["site"],
            month: $0,
            key: key.isEmpty ? [] : key.split(separator: "|").map(String.init),
            count: row["count"]
          )
        }
      }
    }
  }

  /// The definition under which each table of a month was summed.
  package func definitions(of month: Month) throws(JournalError) -> [String: String] {
    try read { database in
      let rows = try SQLRequest<Row>(
        literal: "SELECT tableId, definition FROM summedTable WHERE month = \(month.description)"
      ).fetchAll(database)
      return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
  }

  /// The rounding base of the closed months; nil before the first.
  package func base() throws(JournalError) -> Int? {
    try read { try Int.fetchOne($0, sql: "SELECT base FROM frozenMonth ORDER BY month DESC") }
  }
}
