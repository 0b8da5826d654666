import GRDB
import Records
import Testing

@testable import Journal

struct `Snapshots of questionnaires` {
  private let journal: Journal
  private let edition = QuestionnaireVersion(id: "counter", version: 2)

  init() throws { journal = try Journal.inMemory() }

  private func snapshot(_ digit: Character = "a", _ more: String = "") -> QuestionnaireSnapshot {
    QuestionnaireSnapshot(
      edition: edition,
      fingerprint: String(repeating: digit, count: 64),
      content: #"{"id":"counter","questions":[]\#(more),"version":2}"#
    )
  }

  @Test func `are kept with the first record, and read back`() throws {
    #expect(try journal.snapshots(of: edition) == [])
    for _ in 0..<3 { try journal.save([try visit()], lists: lists, snapshots: [snapshot()]) }
    #expect(try journal.snapshots(of: edition) == [snapshot()])
    #expect(try journal.snapshots(of: QuestionnaireVersion(id: "counter", version: 1)) == [])
  }

  @Test func `are kept with the first answer of a draft`() throws {
    _ = try journal.begin("[]", week: week("2026-W47"), process: 1, snapshot: snapshot())
    #expect(try journal.snapshots(of: edition) == [snapshot()])
    try journal.take(try #require(try journal.drafts().first), process: 2, snapshot: snapshot("b"))
    #expect(try journal.snapshots(of: edition) == [snapshot("a"), snapshot("b")])
  }

  @Test func `are never rewritten`() throws {
    try journal.save([try visit()], lists: lists, snapshots: [snapshot()])
    try journal.save([try visit()], lists: lists, snapshots: [snapshot("a", #","title":"B""#)])
    #expect(try journal.snapshots(of: edition) == [snapshot()])
  }

  @Test func `go away with a record that is refused`() throws {
    var wrong = try visit()
    wrong.site = "nowhere"
    #expect(throws: JournalError.notListed(code: "nowhere")) {
      try journal.save([wrong], lists: lists, snapshots: [snapshot()])
    }
    #expect(throws: JournalError.noDraft(letter: "Z")) {
      try journal.save([try visit()], lists: lists, snapshots: [snapshot()], erasing: ("Z", 1))
    }
    #expect(try journal.snapshots(of: edition) == [])
  }

  @Test func `come to a journal of the first layout, which stays sound`() throws {
    try TemporaryFolder().use { folder in
      let path = folder + "/journal.sqlite"
      try FileProtection.prepare(path)
      let first = "interactions, drafts and frozen months"
      try Journal.migrator.migrate(DatabaseQueue(path: path), upTo: first)
      let journal = try Journal.open(at: path)
      #expect(try journal.snapshots(of: edition) == [])
      try journal.save([try visit()], lists: lists, snapshots: [snapshot()])
      #expect(try journal.snapshots(of: edition) == [snapshot()])
      #expect(try journal.faults() == [])
    }
  }

  @Test(arguments: [
    "('counter', 2, 'zz', '{}')",
    "('counter', 2, '\(String(repeating: "a", count: 64))', 'Mme Dupont')",
    "('counter', 2, '\(String(repeating: "a", count: 64))', '{\"id\":\"counter\"}')",
    "('counter', 2, '\(String(repeating: "a", count: 64))', '{\"id\":\"other\",\"version\":2}')",
    "('Mme Dupont', 2, '\(String(repeating: "a", count: 64))', '{\"id\":\"Mme Dupont\",\"version\":2}')",
    "('unknown', 2, '\(String(repeating: "a", count: 64))', '{\"id\":\"unknown\",\"version\":2}')",
  ])
  func `are refused when they are not what they say`(_ values: String) throws {
    try journal.tamper("INSERT INTO questionnaire VALUES ('counter', 2)")
    #expect(throws: (any Error).self) {
      try journal.tamper("INSERT INTO questionnaireSnapshot VALUES \(values)")
    }
  }
}
