internal import Foundation
internal import GRDB
package import Records

/// Something that a verification found wrong, with the facts a message needs.
package enum JournalFault: Sendable, Equatable {
  case file(path: String, mode: String)
  case folder(path: String, mode: String)
  /// The folder that the program chose, where others see when the file changes.
  case openFolder(path: String, mode: String)
  case damaged(detail: String)
  case danglingReference(table: String)
  /// A table or a column that is not in the allow-list, or one that is missing.
  case layout(name: String)
  case setting(name: String, value: String)
  case seal(Month)
  case brokenChain(Month)
  /// The sums that reports read are not those that were sealed.
  case sumSeal(Month)
  case notAMultiple(Month, profile: String)
  /// An interaction whose period no month will ever count.
  case period(key: String)
  /// Keys that are counted, dated, or follow the weeks.
  case keyOrder(table: String)
  /// Weeks are over and the pages still lie in the order of arrival.
  case pageOrder(Week)
  /// Too few of the interactions kept until the purge share what could be known of a visitor.
  case rareTrait(period: String)
  /// A file beside the journal in which another program keeps what was deleted.
  case stray(path: String)
}

extension Journal {
  /// Checks everything the file promises that can be checked without rounding anything again.
  ///
  /// A folder that somebody chose may hold what others read; one that is the program's own may not.
  package func faults(ownsFolder: Bool = false) throws(JournalError) -> [JournalFault] {
    let modes = path.map { Journal.modeFaults($0, ownsFolder: ownsFolder) } ?? []
    return try read { database in
      let layout = try database.layoutFaults()
      let faults =
        try modes + database.integrityFaults() + layout + database.settingFaults()
      // The months are read only where their columns are known to be there.
      guard layout.isEmpty else { return faults }
      return try faults + database.chainFaults() + database.sheetFaults()
        + database.periodFaults()
        + database.orderFaults() + database.rareTraitFaults()
    }
  }

  private static func modeFaults(_ path: String, ownsFolder: Bool) -> [JournalFault] {
    var faults: [JournalFault] = []
    for file in [path, path + "-journal"] {
      guard let mode = FileProtection.mode(of: file), mode & 0o077 != 0 else { continue }
      faults.append(.file(path: file, mode: String(mode, radix: 8)))
    }
    for file in [path + "-wal", path + "-shm"] where FileProtection.mode(of: file) != nil {
      faults.append(.stray(path: file))
    }
    let folder = (path as NSString).deletingLastPathComponent
    if let mode = FileProtection.mode(of: folder.isEmpty ? "." : folder) {
      if mode & 0o022 != 0 {
        faults.append(.folder(path: folder, mode: String(mode, radix: 8)))
      } else if ownsFolder, mode & 0o077 != 0 {
        faults.append(.openFolder(path: folder, mode: String(mode, radix: 8)))
      }
    }
    return faults
  }
}

extension Database {
  fileprivate func integrityFaults() throws -> [JournalFault] {
    let damage = try String.fetchAll(self, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    let dangling = try Row.fetchAll(self, sql: "PRAGMA foreign_key_check")
    return damage.map { .damaged(detail: $0) }
      + Set(dangling.map { $0[0] as String }).sorted().map { .danglingReference(table: $0) }
  }

  /// Compares every statement of the schema with those of an empty journal of this version.
  fileprivate func layoutFaults() throws -> [JournalFault] {
    let expected = try Journal.inMemory().database.read { try $0.layout() }
    let found = try layout()
    return Set(expected.keys).union(found.keys).sorted()
      .filter { expected[$0] != found[$0] }
      .map { .layout(name: $0) }
  }

  private func layout() throws -> [String: String] {
    let rows = try Row.fetchAll(
      self,
      sql: "SELECT name, coalesce(sql, '') FROM sqlite_schema"
    )
    // A trigger may bear the name of a table.
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { $0 + "\n" + $1 })
  }

  fileprivate func settingFaults() throws -> [JournalFault] {
    let expected = [
      "secure_delete": "1", "journal_mode": "truncate", "temp_store": "2", "synchronous": "2",
    ]
    return try expected.sorted { $0.key < $1.key }.compactMap { name, wanted in
      let value = try Row.fetchOne(self, sql: "PRAGMA \(name)").map { "\($0[0] as DatabaseValue)" }
      let found = value?.trimmingCharacters(in: CharacterSet(charactersIn: "\"")) ?? ""
      // A journal in memory has no other journal mode than its own.
      return found == wanted || found == "memory" ? nil : .setting(name: name, value: found)
    }
  }

  func chainFaults() throws -> [JournalFault] {
    var faults: [JournalFault] = []
    var previous = ""
    for row in try Row.fetchAll(self, sql: "SELECT * FROM frozenMonth ORDER BY month") {
      guard let month = Month(row["month"] as String) else { continue }
      let base: Int = row["base"]
      let cells = try SQLRequest<Row>(
        literal: "SELECT profile, count FROM cell WHERE month = \(month.description)"
      ).fetchAll(self).map { Cell(profile: Profile(text: $0[0]), count: $0[1]) }
      faults += cells.filter { base < 1 || $0.count % base != 0 }
        .map { .notAMultiple(month, profile: $0.profile.text) }
      let frozen = FrozenMonth(
        month: month,
        base: base,
        cells: cells,
        previousSeal: row["previousSeal"]
      )
      if frozen.previousSeal != previous { faults.append(.brokenChain(month)) }
      if frozen.seal != row["seal"] { faults.append(.seal(month)) }
      previous = row["seal"]
    }
    return faults
  }

  /// Month by month, lest the sums of all sites and years stand in memory together.
  fileprivate func sheetFaults() throws -> [JournalFault] {
    try seals().flatMap { chain in
      try sheets(of: [chain.month], sites: nil)
        .filter { !$0.sheets.isSealed(by: $0.seal, in: chain) }
        .map { _ in .sumSeal(chain.month) }
    }
  }

  /// The interactions that no month will ever count: an impossible period, or a week of a closed month.
  fileprivate func periodFaults() throws -> [JournalFault] {
    let frozen = try frozenMonths()
    let rows = try Row.fetchAll(
      self,
      sql: "SELECT lower(hex(key)), period FROM interaction ORDER BY key"
    )
    return rows.filter { row in
      switch Period(row[1] as String) {
      case .week(let week): frozen.contains(week.month)
      case .month: false
      case nil: true
      }
    }.map { .period(key: $0[0]) }
  }
}
