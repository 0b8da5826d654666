internal import Foundation
internal import GRDB

/// The SQLite file in which a counter keeps its drafts, its open interactions and its closed months.
package struct Journal: Sendable {
  let database: DatabaseQueue
  /// The file, or nil for a journal in memory.
  package let path: String?
}

extension Journal {
  /// Opens the journal at a path, creating it and its folder when they are missing.
  /// - Throws: a `JournalError` whose facts name the path.
  package static func open(at path: String) throws(JournalError) -> Journal {
    try reporting(path) {
      try FileProtection.prepare(path)
      let journal = Journal(
        database: try DatabaseQueue(path: path, configuration: configuration),
        path: path
      )
      try journal.migrate()
      return journal
    }
  }

  /// Opens a journal that nobody may write, such as a copy for the archives, in whatever layout it is.
  /// - Throws: a `JournalError` whose facts name the path.
  package static func openToRead(at path: String) throws(JournalError) -> Journal {
    try reporting(path) {
      var configuration = configuration
      configuration.readonly = true
      let journal = Journal(
        database: try DatabaseQueue(path: path, configuration: configuration),
        path: path
      )
      guard try !journal.database.read(migrator.hasBeenSuperseded) else {
        throw JournalError.tooRecent(path: path)
      }
      return journal
    }
  }

  /// A journal that lives as long as the value, for tests and for trying things out.
  package static func inMemory() throws(JournalError) -> Journal {
    try reporting(nil) {
      let journal = Journal(
        database: try DatabaseQueue(configuration: configuration),
        path: nil
      )
      try journal.migrate()
      return journal
    }
  }

  /// The settings that keep a deleted row from being read back, whatever SQLite was built with.
  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .callback(Patience.wait)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA secure_delete = ON")
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
      try database.execute(sql: "PRAGMA synchronous = FULL")
      // A write-ahead log would keep deleted rows readable beside the file.
      try database.execute(sql: "PRAGMA journal_mode = TRUNCATE")
    }
    return configuration
  }

  func read<Value>(_ value: (Database) throws -> Value) throws(JournalError) -> Value {
    try Journal.reporting(path) { try database.read(value) }
  }

  func write<Value>(_ updates: (Database) throws -> Value) throws(JournalError) -> Value {
    try Journal.reporting(path) { try database.write(updates) }
  }

  /// Runs some work and turns what SQLite says into the errors of this module.
  static func reporting<Value>(
    _ path: String?,
    _ work: () throws -> Value
  ) throws(JournalError) -> Value {
    do {
      return try work()
    } catch let error as JournalError {
      throw error
    } catch let error as DatabaseError {
      throw JournalError(error, path: path ?? "")
    } catch {
      throw .inconsistent(detail: "\(error)")
    }
  }
}
