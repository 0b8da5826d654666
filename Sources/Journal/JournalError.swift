internal import GRDB
package import Records

/// What can go wrong with a journal, with the facts that a message needs.
package enum JournalError: Error, Equatable {
  case cannotOpen(path: String, detail: String)
  case readOnly(path: String)
  case busy(path: String)
  case full(path: String)
  case damaged(path: String, detail: String)
  /// Made by a later version of the program.
  case tooRecent(path: String)
  case alreadyClosed(Month)
  /// Months before it are still open: they must be closed in order.
  case notInOrder(Month, first: Month)
  /// A closed month is not what it was when it closed: no other is chained to it.
  case changed(Month)
  /// A code that the content folder does not list.
  case notListed(code: String)
  case noDraft(letter: String)
  /// No open interaction says what the one to put right said.
  case noSuchRecord
  /// Every letter is taken by a visit that is not finished.
  case tooManyDrafts
  /// Real visits and invented ones never share a file.
  case mixesKinds(found: JournalKind)
  /// Something was saved since the last closing: two copies would tell it apart.
  case copyTooLate
  case copyExists(path: String)
  /// Something in the file contradicts what the program wrote.
  case inconsistent(detail: String)
}

/// Whether a journal holds real visits or invented ones.
package enum JournalKind: String, Coded {
  case real
  case demo
}

extension JournalError {
  init(_ error: DatabaseError, path: String) {
    let detail = error.message ?? ""
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_TOOBIG: self = .full(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path, detail: detail)
    case .SQLITE_CANTOPEN, .SQLITE_AUTH: self = .cannotOpen(path: path, detail: detail)
    default: self = .inconsistent(detail: "\(error.resultCode.rawValue) \(detail)")
    }
  }
}
