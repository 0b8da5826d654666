import Foundation
import Records
import Testing

@testable import Journal

struct `A copy` {
  private let folder: TemporaryFolder
  private let journal: Journal
  private var path: String { folder.path + "/copy.sqlite" }

  init() throws {
    folder = try TemporaryFolder()
    journal = try Journal.open(at: folder.path + "/journal.sqlite")
    try journal.save([try visit("2026-W41"), try visit("2026-W47")], lists: lists)
  }

  private func close() throws { _ = try journal.close(month("2026-10"), rounding: fivefold) }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix("journal") }
  }

  @Test func `after a closing holds what the journal holds`() throws {
    try close()
    try journal.copy(to: path)
    let copy = try Journal.open(at: path)
    #expect(try copy.frozenMonth(month("2026-10"))?.0 == journal.frozenMonth(month("2026-10"))?.0)
    #expect(try copy.records(of: month("2026-11")) == journal.records(of: month("2026-11")))
    #expect(try copy.faults() == [])
    #expect(FileProtection.mode(of: path) == 0o600)
  }

  @Test func `holds no visit in progress, not one byte of it`() throws {
    try close()
    _ = try journal.begin(#"["canary"]"#, week: week("2026-W47"), process: 1)
    try journal.copy(to: path)
    let bytes = try #require(FileManager.default.contents(atPath: path))
    #expect(bytes.range(of: Data("canary".utf8)) == nil)
    #expect(try Journal.open(at: path).drafts() == [])
    #expect(try journal.drafts().count == 1)
  }

  @Test(arguments: ["before any closing", "visit", "correction", "objection"])
  func `is refused once it would tell something apart`(_ what: String) throws {
    if what != "before any closing" { try close() }
    if what == "visit" { try journal.save([try visit()], lists: lists) }
    if what == "correction" {
      var right = try visit("2026-W47")
      right.outcome = .deadlock
      try journal.replace(visit("2026-W47"), with: right, lists: lists)
    }
    if what == "objection" {
      try journal.object(site: "rouen", month: month("2026-11"), lists: lists)
    }
    #expect(throws: JournalError.copyTooLate) { try journal.copy(to: path) }
    #expect(try files() == [])
    _ = try journal.close(
      month(what == "before any closing" ? "2026-10" : "2026-11"),
      rounding: fivefold
    )
    try journal.copy(to: path)
    #expect(try files() == ["copy.sqlite"])
  }

  @Test func `may be made twice, and never over a file`() throws {
    try close()
    try journal.copy(to: path)
    #expect(throws: JournalError.copyExists(path: path)) { try journal.copy(to: path) }
    try journal.copy(to: folder.path + "/other.sqlite")
    #expect(try Journal.open(at: folder.path + "/other.sqlite").faults() == [])
  }

  @Test func `that cannot be written leaves nothing`() throws {
    try close()
    #expect(throws: JournalError.self) { try journal.copy(to: folder.path + "/none/copy.sqlite") }
    #expect(try files() == [])
  }
}
