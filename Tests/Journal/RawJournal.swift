import Foundation
import GRDB

@testable import Journal

/// The journal seen by someone who opens the file with another program.
extension Journal {
  /// Runs SQL that this program never would.
  func tamper(_ sql: String) throws {
    try database.writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  /// The first column of every row.
  func texts(_ sql: String) throws -> [String] {
    try database.read { database in
      try DatabaseValue.fetchAll(database, sql: sql).map {
        String.fromDatabaseValue($0) ?? Int.fromDatabaseValue($0).map(String.init) ?? ""
      }
    }
  }

  func bytes(_ sql: String) throws -> [[UInt8]] {
    try database.read { database in
      try Row.fetchAll(database, sql: sql).map { row in
        (row[0] as DatabaseValue).storage.value.flatMap { $0 as? Data }.map(Array.init)
          ?? []
      }
    }
  }

  /// Does something while this connection holds the file for writing.
  func holding(_ work: () throws -> Void) throws {
    try database.writeWithoutTransaction { database in
      try database.inTransaction(.immediate) {
        try work()
        return .rollback
      }
    }
  }
}
