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
    let definitions = try definitions()
    let territory = try territory()
    let sites = try siteLines()
    let siteTables = try siteTables()
    return try SQLRequest<Row>(
      literal: """
        SELECT month, base, frozenMonth.seal, territorySheet.seal
        FROM frozenMonth JOIN territorySheet USING (month)
        WHERE month IN \(months) ORDER BY month
        """
    ).fetchAll(database).compactMap { row in
      let name: String = row[0]
      guard let month = Month(name) else { return nil }
      func tables(_ texts: [String: String]?) -> [SummedTable] {
        (definitions[name] ?? []).map { id, definition in
          SummedTable(id: id, definition: definition, text: texts?[id] ?? "")
        }
      }
      let sheets = MonthSheets(
        month: month,
        base: row[1],
        cellSeal: row[2],
        territory: tables(territory[name]),
        sites: sites[name] ?? "",
        siteTables: (siteTables[name] ?? [:]).mapValues(tables)
      )
      return (sheets, row[3])
    }
  }

  private func definitions() throws -> [String: [(id: String, definition: String)]] {
    let rows = try SQLRequest<Row>(
      literal: """
        SELECT month, tableId, definition FROM summedTable
        WHERE month IN \(months) ORDER BY month, tableId
        """
    ).fetchCursor(database)
    var definitions: [String: [(id: String, definition: String)]] = [:]
    while let row = try rows.next() { definitions[row[0], default: []].append((row[1], row[2])) }
    return definitions
  }

  private func territory() throws -> [String: [String: String]] {
    let rows = try SQLRequest<Row>(
      literal: """
        SELECT month, tableId, group_concat(line, char(10)) FROM (
          SELECT month, tableId, key || char(9) || count AS line FROM territorySum
          WHERE month IN \(months) ORDER BY month, tableId, key)
        GROUP BY month, tableId
        """
    ).fetchCursor(database)
    var texts: [String: [String: String]] = [:]
    while let row = try rows.next() { texts[row[0], default: [:]][row[1]] = row[2] }
    return texts
  }

  private func siteLines() throws -> [String: String] {
    let rows = try SQLRequest<Row>(
      literal: """
        SELECT month, group_concat(line, char(10)) FROM (
          SELECT month, site || char(9) || participations || char(9) || seal AS line FROM siteSheet
          WHERE month IN \(months) ORDER BY month, site)
        GROUP BY month
        """
    ).fetchAll(database)
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
  }

  private func siteTables() throws -> [String: [String: [String: String]]] {
    let names = try sites ?? String.fetchAll(database, sql: "SELECT code FROM site")
    guard !names.isEmpty else { return [:] }
    // Naming the tables lets SQLite go straight to the sites, past the sums of all others.
    let rows = try SQLRequest<Row>(
      literal: """
        SELECT month, site, tableId, group_concat(line, char(10)) FROM (
          SELECT month, site, tableId, key || char(9) || count AS line FROM tableSum
          WHERE month IN \(months) AND site IN \(names)
            AND tableId IN (SELECT DISTINCT tableId FROM summedTable WHERE month IN \(months))
          ORDER BY month, tableId, site, key)
        GROUP BY month, tableId, site
        """
    ).fetchCursor(database)
    var texts: [String: [String: [String: String]]] = [:]
    while let row = try rows.next() {
      texts[row[0], default: [:]][row[1], default: [:]][row[2]] = row[3]
    }
    // A site of the month is there even where no table counts any of its visits.
    for name in names {
      for month in months where texts[month]?[name] == nil {
        texts[month, default: [:]][name] = [:]
      }
    }
    return texts
  }
}
