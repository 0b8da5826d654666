import Foundation
import Records
import Testing

@testable import Journal

struct `Opening a journal` {
  @Test func `makes its folders and its file for their owner only`() throws {
    try TemporaryFolder().use { folder in
      let path = folder + "/one/two/journal.sqlite"
      _ = try Journal.open(at: path)
      #expect(FileProtection.mode(of: path) == 0o600)
      #expect(FileProtection.mode(of: folder + "/one/two") == 0o700)
      #expect(FileProtection.mode(of: folder + "/one") == 0o700)
    }
  }

  @Test func `finds again what was saved`() throws {
    try TemporaryFolder().use { folder in
      let path = folder + "/journal.sqlite"
      try Journal.open(at: path).save([try visit()], lists: lists)
      _ = try Journal.open(at: path).begin("[]", week: week("2026-W47"), process: 1)
      let journal = try Journal.open(at: path)
      #expect(try journal.records(of: month("2026-11")) == [try visit()])
      #expect(try journal.drafts().map(\.letter) == ["A"])
      #expect(journal.path == path)
      #expect(try journal.faults() == [])
    }
  }

  @Test func `leaves every journal in memory to itself`() throws {
    let first = try Journal.inMemory()
    try first.save([try visit()], lists: lists)
    #expect(try Journal.inMemory().openMonths() == [])
    #expect(first.path == nil)
  }

  @Test(arguments: ["Ceci n’est pas un journal. ", "SQLite format 3\u{0}", "{}"])
  func `refuses a file that is something else, and leaves it alone`(_ text: String) throws {
    try TemporaryFolder().use { folder in
      let path = folder + "/journal.sqlite"
      let content = Data(String(repeating: text, count: 300).utf8)
      try content.write(to: URL(fileURLWithPath: path))
      #expect {
        _ = try Journal.open(at: path)
      } throws: { error in
        guard case .damaged(path, _) = error as? JournalError else { return false }
        return true
      }
      #expect(FileManager.default.contents(atPath: path) == content)
    }
  }

  @Test func `refuses a folder, and a file taken for a folder`() throws {
    try TemporaryFolder().use { folder in
      let file = folder + "/file"
      try Data().write(to: URL(fileURLWithPath: file))
      for path in [folder, file + "/journal.sqlite", file + "/deeper/journal.sqlite"] {
        #expect {
          _ = try Journal.open(at: path)
        } throws: { error in
          guard case .cannotOpen(path, let detail) = error as? JournalError else { return false }
          return !detail.isEmpty
        }
      }
    }
  }

  // A setting of the kernel that nobody can write, not even the superuser.
  @Test func `refuses a file that cannot be written`() {
    let path = "/proc/sys/kernel/ostype"
    #expect(throws: JournalError.readOnly(path: path)) { try Journal.open(at: path) }
  }

  @Test func `refuses a file of a later version`() throws {
    try TemporaryFolder().use { folder in
      let path = folder + "/journal.sqlite"
      try Journal.open(at: path).tamper("INSERT INTO grdb_migrations VALUES ('something new')")
      #expect(throws: JournalError.tooRecent(path: path)) { try Journal.open(at: path) }
    }
  }

  @Test func `says so when the disk is full, and keeps what was there`() throws {
    try TemporaryFolder().use { folder in
      let path = folder + "/journal.sqlite"
      let journal = try Journal.open(at: path)
      try journal.save([try visit()], lists: lists)
      try journal.tamper("PRAGMA max_page_count = 1")  // SQLite takes the present count instead
      let many = try (0..<500).map { _ in try visit() }
      #expect(throws: JournalError.full(path: path)) { try journal.save(many, lists: lists) }
      #expect(try journal.records(of: month("2026-11")).count == 1)
    }
  }

  @Test func `says so when another program holds the file`() throws {
    try TemporaryFolder().use { folder in
      let path = folder + "/journal.sqlite"
      let (one, other) = (try Journal.open(at: path), try Journal.open(at: path))
      try other.tamper("PRAGMA busy_timeout = 10")
      try one.holding {
        #expect(throws: JournalError.busy(path: path)) {
          try other.save([try visit()], lists: lists)
        }
      }
      try other.save([try visit()], lists: lists)
    }
  }
}
