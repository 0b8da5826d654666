internal import GRDB
package import Records

extension Journal {
  /// The sheets of some months as they are stored, with the seal of each; a month closed before there were any has none.
  ///
  /// The sums of sites are read for those asked for only, or for all when nil.
  package func sheets(
    of months: [Month],
    sites: [String]? = []
  ) throws(JournalError) -> [(sheets: MonthSheets, seal: String)] {
    try read { try $0.sheets(of: months, sites: sites) }
  }

  /// The seals of the closed months, in order.
  package func seals() throws(JournalError) -> [FrozenSeal] {
    try read { try $0.seals() }
  }

  /// Writes sheets in place of those that closed months have.
  ///
  /// They are nothing new: sums of the same frozen cells, for a catalogue that has other tables.
  package func replace(_ sheets: [MonthSheets]) throws(JournalError) {
    try write { database in
      for sheet in sheets { try database.replace(sheet) }
    }
  }
}

extension Database {
  func sheets(of months: [Month], sites: [String]?) throws -> [(sheets: MonthSheets, seal: String)]
  {
    // A copy that nobody may write keeps the layout that it had before there were sheets.
    guard try tableExists("territorySheet") else { return [] }
    return try SheetReading(self, months: months, sites: sites).sheets()
  }

  func seals() throws -> [FrozenSeal] {
    try Row.fetchAll(self, sql: "SELECT * FROM frozenMonth ORDER BY month").compactMap { row in
      Month(row["month"] as String).map {
        FrozenSeal(
          month: $0,
          base: row["base"],
          previousSeal: row["previousSeal"],
          seal: row["seal"]
        )
      }
    }
  }
}

/// SQLite joins the lines of each table, so that a month costs as many rows as it has tables.
///
/// Each is joined by a query of its own, which reads its lines along the primary key: in the order of their seal.
private struct SheetReading {
  private let database: Database
  private let months: [String]
  private let sites: [String]?

  init(_ database: Database, months: [Month], sites: [String]?) {
    self.database = database
    self.months = months.map(\.description)
    self.sites = sites
  }

  func sheets() throws -> [(sheets: MonthSheets, seal: String)] {
    let territory = try territory()
    let siteTables = try siteTables()
    return try SQLRequest<Row>(
      literal: """
        SELECT month, base, frozenMonth.seal, territorySheet.seal, (
          SELECT group_concat(line, char(10)) FROM (
            SELECT site || char(9) || participations || char(9) || seal AS line FROM siteSheet
            WHERE siteSheet.month = frozenMonth.month ORDER BY site))
        FROM frozenMonth JOIN territorySheet USING (month)
        WHERE month IN \(months) ORDER BY month
        """
    ).fetchAll(database).compactMap { row in
      let name: String = row[0]
      guard let month = Month(name) else { return nil }
      let sheets = MonthSheets(
        month: month,
        base: row[1],
        cellSeal: row[2],
        territory: territory[name] ?? [],
        sites: row[4] ?? "",
        siteTables: siteTables[name] ?? [:]
      )
      return (sheets, row[3])
    }
  }

  private func territory() throws -> [String: [SummedTable]] {
    let rows = try SQLRequest<Row>(
      literal: """
        SELECT month, tableId, definition, (
          SELECT group_concat(line, char(10)) FROM (
            SELECT key || char(9) || count AS line FROM territorySum AS sum
            WHERE sum.month = summed.month AND sum.tableId = summed.tableId ORDER BY key))
        FROM summedTable AS summed WHERE month IN \(months) ORDER BY month, tableId
        """
    ).fetchCursor(database)
    var tables: [String: [SummedTable]] = [:]
    while let row = try rows.next() {
      tables[row[0], default: []]
        .append(SummedTable(id: row[1], definition: row[2], text: row[3] ?? ""))
    }
    return tables
  }

  /// A site has a table even where it has no visit.
  private func siteTables() throws -> [String: [String: [SummedTable]]] {
    let names = try sites ?? String.fetchAll(database, sql: "SELECT code FROM site")
    var tables: [String: [String: [SummedTable]]] = [:]
    for name in names {
      let rows = try SQLRequest<Row>(
        literal: """
          SELECT month, tableId, definition, (
            SELECT group_concat(line, char(10)) FROM (
              SELECT key || char(9) || count AS line FROM tableSum AS sum
              WHERE sum.month = summed.month AND sum.tableId = summed.tableId AND sum.site = \(name)
              ORDER BY key))
          FROM summedTable AS summed WHERE month IN \(months) ORDER BY month, tableId
          """
      ).fetchCursor(database)
      while let row = try rows.next() {
        tables[row[0], default: [:]][name, default: []]
          .append(SummedTable(id: row[1], definition: row[2], text: row[3] ?? ""))
      }
    }
    return tables
  }
}
