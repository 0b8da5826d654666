internal import GRDB
package import Records

/// What is known of a month at the moment it closes.
package struct MonthToClose: Sendable {
  package let month: Month
  /// How many participations have each profile.
  package let counts: [Profile: Int]
  /// The accumulated error of each margin in the year so far.
  package let carry: [String: Int]
  package let previousSeal: String
}

/// What closing a month leaves: frozen cells, the sheets of their sums, and the error to carry to the next month.
package struct MonthClosed: Sendable {
  package var frozen: FrozenMonth
  package var sheets: MonthSheets
  package var carry: [String: Int]

  package init(frozen: FrozenMonth, sheets: MonthSheets, carry: [String: Int]) {
    self.frozen = frozen
    self.sheets = sheets
    self.carry = carry
  }
}

extension Journal {
  /// Closes a month in one transaction: the rounding is given the counts, and what it returns is frozen.
  ///
  /// What is kept of its interactions until the purge is told so that as many as the base share every trait;
  /// a site that would tell too much is replaced by its commune.
  ///
  /// Of several months that are closed in a row, only the last verifies the chain and lays the pages anew.
  /// - Throws: `alreadyClosed`, `notInOrder` when an earlier month is still open, or `changed` when a closed one
  ///   is not what it was.
  package func close(
    _ month: Month,
    communes: [String: String] = [:],
    isFollowed: Bool = false,
    rounding: (MonthToClose) throws -> MonthClosed
  ) throws(JournalError) -> FrozenMonth {
    let frozen = try write { database in
      if !isFollowed { try database.checkChain() }
      let closed = try rounding(try database.monthToClose(month))
      try database.freeze(closed)
      try database.keep(month, crowd: Crowd(atLeast: closed.frozen.base, communes: communes))
      try database.allowCopy()
      return closed.frozen
    }
    guard !isFollowed else { return frozen }
    // The pages are laid anew, in the order of the random keys. The month is closed whether or not there
    // is room for that: the next close does it again.
    try? database.vacuum()
    return frozen
  }

  /// What closing a month would be given now; nothing is written.
  /// - Throws: what closing it would.
  package func monthToClose(_ month: Month) throws(JournalError) -> MonthToClose {
    try read { try $0.monthToClose(month) }
  }
}

extension Database {
  /// Nothing is chained to what is broken: reports read the sums, and would not notice.
  fileprivate func checkChain() throws {
    for fault in try chainFaults() {
      switch fault {
      case .seal(let month), .brokenChain(let month), .notAMultiple(let month, _):
        throw JournalError.changed(month)
      default: continue
      }
    }
  }

  fileprivate func monthToClose(_ month: Month) throws -> MonthToClose {
    let frozen = try frozenMonths()
    if frozen.contains(month) || frozen.contains(where: { $0 > month }) {
      throw JournalError.alreadyClosed(month)
    }
    if let first = try openMonths().first, first < month {
      throw JournalError.notInOrder(month, first: first)
    }
    var counts: [Profile: Int] = [:]
    for record in try records(of: month) {
      for (profile, count) in record.participations { counts[profile, default: 0] += count }
    }
    return MonthToClose(
      month: month,
      counts: counts,
      carry: try carry(of: month.year),
      previousSeal: try lastSeal()
    )
  }

  fileprivate func carry(of year: Int) throws -> [String: Int] {
    let rows = try SQLRequest<Row>(literal: "SELECT margin, error FROM carry WHERE year = \(year)")
      .fetchAll(self)
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
  }

  func lastSeal() throws -> String {
    try String.fetchOne(self, sql: "SELECT seal FROM frozenMonth ORDER BY month DESC") ?? ""
  }

  fileprivate func freeze(_ closed: MonthClosed) throws {
    let month = closed.frozen.month.description
    try execute(
      literal: """
        INSERT INTO frozenMonth
        VALUES (\(month), \(closed.frozen.base), \(closed.frozen.previousSeal), \(closed.sheets.cellSeal))
        """
    )
    let insertion = try cachedStatement(sql: "INSERT INTO cell VALUES (?, ?, ?)")
    for cell in closed.frozen.cells {
      try insertion.execute(arguments: [month, cell.profile.text, cell.count])
    }
    try insert(closed.sheets)
    // The error of a margin is exact knowledge: it lives in the raw file only, until the year is over.
    try execute(sql: "DELETE FROM carry")
    guard closed.frozen.month.number < 12 else { return }
    for (margin, error) in closed.carry.sorted(by: { $0.key < $1.key }) where error != 0 {
      try execute(
        literal: "INSERT INTO carry VALUES (\(closed.frozen.month.year), \(margin), \(error))"
      )
    }
  }
}
