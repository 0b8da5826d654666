internal import Foundation
internal import GRDB
internal import Glibc

extension Journal {
  /// Copies the whole journal but its drafts into a new file, which appears complete or not at all.
  ///
  /// Only directly after a closing: two copies with one visit between them would tell that visit.
  /// - Throws: `copyTooLate`, `copyExists`, or why the file cannot be written.
  package func copy(to path: String) throws(JournalError) {
    guard try read({ try $0.mayBeCopied() }) else { throw .copyTooLate }
    guard !FileManager.default.fileExists(atPath: path) else { throw .copyExists(path: path) }
    let unfinished = path + ".partial"
    unlink(unfinished)
    defer { for suffix in ["", "-journal"] { unlink(unfinished + suffix) } }
    try Journal.makeEmpty(unfinished)
    try Journal.reporting(path) {
      try database.writeWithoutTransaction { database in
        // What others save meanwhile is in the copy or not: the copy itself will say whether it may exist.
        try database.execute(sql: "VACUUM INTO ?", arguments: [unfinished])
      }
      try Journal.eraseDrafts(of: unfinished)
    }
    try Journal.keepOnDisk(unfinished)
    guard rename(unfinished, path) == 0 else {
      throw .cannotOpen(path: path, detail: String(cString: strerror(errno)))
    }
  }

  /// SQLite only fills a file that is empty: made here, nobody else can ever read it.
  private static func makeEmpty(_ path: String) throws(JournalError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    let descriptor = Glibc.open(path, flags, FileProtection.fileMode)
    guard descriptor >= 0 else {
      throw .cannotOpen(path: path, detail: String(cString: strerror(errno)))
    }
    fchmod(descriptor, FileProtection.fileMode)
    Glibc.close(descriptor)
  }

  /// A visit that is going on holds answers, which no record will keep.
  private static func eraseDrafts(of path: String) throws {
    let copy = Journal(
      database: try DatabaseQueue(path: path, configuration: configuration),
      path: path
    )
    defer { try? copy.database.close() }
    guard try copy.database.read({ try $0.mayBeCopied() }) else { throw JournalError.copyTooLate }
    try copy.database.write { try $0.execute(sql: "DELETE FROM draft") }
    try copy.database.vacuum()
  }

  private static func keepOnDisk(_ path: String) throws(JournalError) {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    defer { Glibc.close(descriptor) }
    guard descriptor >= 0, fsync(descriptor) == 0 else { throw .full(path: path) }
  }
}
