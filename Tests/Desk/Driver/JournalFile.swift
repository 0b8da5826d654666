import Foundation
import GRDB

/// A journal seen by someone who opens the file with another program.
struct JournalFile {
  let path: String

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// One text per interaction, with all its rows but without its random key, in a fixed order.
  func interactions() throws -> [String] {
    guard exists else { return [] }
    return try read { database in
      let tables = try String.fetchAll(
        database,
        sql: """
          SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
          WHERE m.type = 'table' AND c.name = 'interaction' ORDER BY m.name
          """
      )
      return try Row.fetchAll(database, sql: "SELECT * FROM interaction").map { row in
        let key: Data = row["key"]
        let others = try tables.flatMap { table in
          try Row.fetchAll(
            database,
            sql: "SELECT * FROM \(table) WHERE interaction = ?",
            arguments: [key]
          ).map { "\(table): " + $0.text(without: "interaction") }.sorted()
        }
        return ([row.text(without: "key")] + others).joined(separator: "\n")
      }.sorted()
    }
  }

  /// The letters of the visits that can be resumed.
  func drafts() throws -> [String] {
    guard exists else { return [] }
    return try read { try String.fetchAll($0, sql: "SELECT letter FROM draft ORDER BY letter") }
  }

  /// Every text of every column of every table, with the place where it stands.
  func texts() throws -> [(place: String, text: String)] {
    try values().compactMap { place, value in
      if case .string(let text) = value { (place, text) } else { nil }
    }
  }

  /// Every number likewise.
  func numbers() throws -> [(place: String, number: Int64)] {
    try values().compactMap { place, value in
      if case .int64(let number) = value { (place, number) } else { nil }
    }
  }

  private func values() throws -> [(String, DatabaseValue.Storage)] {
    try read { database in
      let tables = try String.fetchAll(
        database,
        sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
      )
      return try tables.flatMap { table in
        try Row.fetchAll(database, sql: "SELECT * FROM \"\(table)\"").flatMap { row in
          row.map { column, value in ("\(table).\(column)", value.storage) }
        }
      }
    }
  }

  /// Runs SQL that the program never would.
  func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// Does something while another program writes in the file.
  func holding<Value>(_ work: () throws -> Value) throws -> Value {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN EXCLUSIVE")
      defer { try? database.execute(sql: "ROLLBACK") }
      return try work()
    }
  }

  /// The permission bits of the file and of its folder.
  func modes() throws -> [Int] {
    try [path, (path as NSString).deletingLastPathComponent].map { path in
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return (attributes[.posixPermissions] as? Int ?? 0) & 0o777
    }
  }

  func read<Value>(_ value: (Database) throws -> Value) throws -> Value {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    return try queue.read(value)
  }
}

extension Row {
  /// The columns of the row, as `name=value`.
  fileprivate func text(without key: String) -> String {
    compactMap { column, value in
      column == key || value.isNull ? nil : "\(column)=\(value.storage.value ?? "")"
    }.joined(separator: " ")
  }
}
