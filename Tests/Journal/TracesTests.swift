import Foundation
import Records
import Testing

@testable import Journal

struct `What is erased` {
  private let folder: TemporaryFolder
  private let journal: Journal

  init() throws {
    folder = try TemporaryFolder()
    journal = try Journal.open(at: folder.path + "/journal.sqlite")
  }

  /// How many files of the folder hold these bytes.
  private func traces(of canary: some Sequence<UInt8>) throws -> Int {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return names.count { name in
      FileManager.default.contents(atPath: folder.path + "/" + name)?
        .range(of: Data(canary)) != nil
    }
  }

  @Test func `of a draft leaves no byte, whether kept anew, refused or finished`() throws {
    let week = try week("2026-W47")
    for ending in ["kept", "refused", "finished", "stale"] {
      let canary = "canary-\(ending)"
      let long = String(repeating: canary, count: 300)  // over several pages
      let letter = try journal.begin(#"["\#(long)"]"#, week: week, process: 1)
      #expect(try traces(of: canary.utf8) == 1, "the search itself sees a canary")
      switch ending {
      case "kept": try journal.keep("[]", letter: letter, process: 1)
      case "refused":
        try journal.object(
          site: "rouen",
          month: try month("2026-11"),
          lists: lists,
          erasing: (letter, 1)
        )
      case "finished": try journal.save([try visit()], lists: lists, erasing: (letter, 1))
      default: try journal.eraseDrafts(before: try #require(Week("2027-W01")))
      }
      #expect(try traces(of: canary.utf8) == 0, "\(ending)")
    }
  }

  @Test func `of an interaction leaves no byte of its key`() throws {
    for _ in 0..<60 { try journal.save([try visit()], lists: lists) }
    let keys = try journal.bytes("SELECT key FROM interaction")
    #expect(keys.count == 60)
    for key in keys { #expect(try traces(of: key) == 1) }
    for key in keys.prefix(30) {
      let digits = key.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      try journal.tamper("DELETE FROM interaction WHERE key = x'\(digits)'")
    }
    for key in keys.prefix(30) { #expect(try traces(of: key) == 0) }
    for key in keys.suffix(30) { #expect(try traces(of: key) == 1) }
  }

  @Test func `of a week leaves no byte once its month is closed`() throws {
    for _ in 0..<60 { try journal.save([try visit("2026-W42")], lists: lists) }
    #expect(try traces(of: "2026-W42".utf8) == 1)
    _ = try journal.close(month("2026-10"), rounding: fivefold)
    #expect(try traces(of: "2026-W42".utf8) == 0)
  }

  @Test func `of what was kept of a month leaves no byte of its keys once it is purged`() throws {
    for number in 0..<300 {
      var record = try visit("2026-W42")
      record.questionnaire = QuestionnaireVersion(id: "counter", version: 1)
      record.level = .known(number % 5 + 1)
      try journal.save([record], lists: lists)
    }
    let october = try month("2026-10")
    let open = try journal.bytes("SELECT key FROM interaction")
    _ = try journal.close(october, rounding: fivefold)
    let kept = try journal.bytes("SELECT key FROM keptInteraction")
    #expect(open.count == 300 && kept.count == 300)
    #expect(try open.allSatisfy { try traces(of: $0) == 0 })
    #expect(try kept.allSatisfy { try traces(of: $0) == 1 })
    try journal.purge([october])
    #expect(try kept.allSatisfy { try traces(of: $0) == 0 })
  }

  @Test func `stands in no other file`() throws {
    try journal.save([try visit()], lists: lists)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(names).isSubset(of: ["journal.sqlite", "journal.sqlite-journal"]))
    let beside = FileManager.default.contents(atPath: folder.path + "/journal.sqlite-journal")
    #expect(beside?.isEmpty ?? true)
  }
}

struct `No moment` {
  @Test func `is kept that is finer than a week, in any table`() throws {
    let journal = try Journal.inMemory()
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<100 { try journal.save([.random(&generator)], lists: lists) }
    _ = try journal.begin("[]", week: week("2026-W47"), process: 1)
    _ = try journal.close(month("2026-10"), rounding: fivefold)
    for table in try journal.texts("SELECT name FROM sqlite_schema WHERE type = 'table'") {
      for column in try journal.texts("SELECT name FROM pragma_table_info('\(table)')") {
        #expect(column.firstMatch(of: /(?i)date|time|hour|day|minute$|created|stamp/) == nil)
        let values = try journal.texts(#"SELECT DISTINCT "\#(column)" FROM "\#(table)""#)
        // A hash may hold any digits.
        for value in values where !(column == "seal" && value.count == 64) {
          #expect(value.firstMatch(of: /\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}|\d{9,}/) == nil, "\(table)")
        }
      }
    }
  }
}
