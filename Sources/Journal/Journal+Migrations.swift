internal import GRDB

extension Journal {
  /// Brings the file to the present layout, or refuses one that a later version made.
  func migrate() throws {
    let migrator = Journal.migrator
    if try answer(to: migrator.hasBeenSuperseded) {
      throw JournalError.tooRecent(path: path ?? "")
    }
    while try answer(to: { try !migrator.hasCompletedMigrations($0) }) {
      let known = try answer(to: migrator.appliedIdentifiers).count
      do {
        try migrator.migrate(database)
      } catch {
        // Another screen may have gone one step further in between: only what is left is to be done then.
        guard try answer(to: migrator.appliedIdentifiers).count > known else { throw error }
      }
    }
  }

  /// What the migrator reads of the file; where it found no list of migrations, another screen may be making it.
  private func answer<Value>(to question: (Database) throws -> Value) throws -> Value {
    do { return try database.read(question) } catch let error as DatabaseError {
      guard error.resultCode == .SQLITE_ERROR else { throw error }
      return try database.read(question)
    }
  }

  /// Append-only: a migration that has been released is never edited.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("interactions, drafts and frozen months") { database in
      for statement in firstSchema { try database.execute(sql: statement) }
    }
    migrator.registerMigration("questionnaires as they were asked") { database in
      try database.execute(sql: snapshotSchema)
    }
    migrator.registerMigration("what stays of a closed month") { database in
      for statement in keepingSchema { try database.execute(sql: statement) }
    }
    migrator.registerMigration("more visits at once than letters") { database in
      for statement in draftSchema { try database.execute(sql: statement) }
    }
    migrator.registerMigration("sums of the territory, and the seals of sums") { database in
      for statement in sheetSchema { try database.execute(sql: statement) }
    }
    return migrator
  }
}
