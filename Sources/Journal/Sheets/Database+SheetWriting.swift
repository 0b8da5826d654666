internal import GRDB
internal import Records

extension Database {
  /// Writes the sheets of a month that has none yet.
  func insert(_ sheets: MonthSheets) throws {
    let month = sheets.month.description
    try execute(literal: "INSERT INTO territorySheet VALUES (\(month), \(sheets.seal))")
    let definition = try cachedStatement(sql: "INSERT INTO summedTable VALUES (?, ?, ?)")
    for table in sheets.territory {
      try definition.execute(arguments: [month, table.id, table.definition])
    }
    let total = try cachedStatement(sql: "INSERT INTO territorySum VALUES (?, ?, ?, ?)")
    for table in sheets.territory {
      for (key, count) in table.rows {
        try total.execute(arguments: [month, table.id, key, count])
      }
    }
    let site = try cachedStatement(sql: "INSERT INTO siteSheet VALUES (?, ?, ?, ?)")
    for row in sheets.siteRows {
      try execute(literal: "INSERT OR IGNORE INTO site VALUES (\(row.site))")
      try site.execute(arguments: [month, row.site, row.participations, row.seal])
    }
    let sum = try cachedStatement(sql: "INSERT INTO tableSum VALUES (?, ?, ?, ?, ?)")
    for (site, tables) in sheets.siteTables.sorted(by: { $0.key < $1.key }) {
      for table in tables {
        for (key, count) in table.rows {
          try sum.execute(arguments: [month, table.id, site, key, count])
        }
      }
    }
  }

  /// Writes the sheets of a closed month in place of what it has.
  func replace(_ sheets: MonthSheets) throws {
    let month = sheets.month.description
    for table in ["tableSum", "territorySum", "siteSheet", "territorySheet", "summedTable"] {
      try execute(sql: "DELETE FROM \(table) WHERE month = ?", arguments: [month])
    }
    try insert(sheets)
  }
}

extension SummedTable {
  /// The lines as SQLite takes them.
  fileprivate var rows: [(key: String, count: Int)] {
    var rows: [(key: String, count: Int)] = []
    read { rows.append((String($0), $1)) }
    return rows
  }
}

extension MonthSheets {
  fileprivate var siteRows: [(site: String, participations: Int, seal: String)] {
    var rows: [(site: String, participations: Int, seal: String)] = []
    readSites { rows.append((String($0), $1, String($2))) }
    return rows
  }
}
