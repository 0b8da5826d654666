import Records
import Testing

@testable import Journal

struct `Drafts` {
  private let journal: Journal

  init() throws { journal = try Journal.inMemory() }

  private func begin(_ content: String = "[]", _ text: String = "2026-W47") throws -> String {
    try journal.begin(content, week: week(text), process: 100)
  }

  @Test func `take the first letter that is free`() throws {
    #expect(try [begin(), begin(), begin()] == ["A", "B", "C"])
    try journal.save([try visit()], lists: lists, erasing: ("B", 100))
    #expect(try begin() == "B")
    #expect(try begin() == "D")
  }

  @Test func `take two letters after the alphabet, and end with them`() throws {
    let letters = try (0..<26 + 26 * 26).map { _ in try begin() }
    #expect(letters.prefix(26) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)[...])
    #expect(letters[26...29] == ["AA", "AB", "AC", "AD"])
    #expect(letters[51...52] == ["AZ", "BA"])
    #expect(letters.last == "ZZ")
    #expect(try journal.drafts().map(\.letter) == letters)
    #expect(throws: JournalError.tooManyDrafts) { try begin() }
  }

  @Test func `are kept as they were last`() throws {
    _ = try begin(#"[{"step":"undo"}]"#)
    try journal.keep(#"[{"step":"redo"}]"#, letter: "A", process: 100)
    #expect(
      try journal.drafts() == [
        Draft(
          letter: "A",
          week: try week("2026-W47"),
          process: 100,
          content: #"[{"step":"redo"}]"#
        )
      ]
    )
  }

  @Test func `are taken over once only`() throws {
    _ = try begin()
    let draft = try #require(try journal.drafts().first)
    try journal.take(draft, process: 200)
    #expect(try journal.drafts().map(\.process) == [200])
    #expect(throws: JournalError.noDraft(letter: "A")) { try journal.take(draft, process: 300) }
    #expect(throws: JournalError.noDraft(letter: "A")) {
      try journal.keep("[]", letter: "A", process: 100)
    }
  }

  @Test func `that are gone cannot be kept nor taken`() throws {
    _ = try begin()
    let draft = try #require(try journal.drafts().first)
    try journal.save([try visit()], lists: lists, erasing: ("A", 100))
    #expect(throws: JournalError.noDraft(letter: "A")) {
      try journal.keep("[]", letter: "A", process: 100)
    }
    #expect(throws: JournalError.noDraft(letter: "A")) { try journal.take(draft, process: 100) }
    #expect(try journal.drafts() == [])
  }

  @Test func `of earlier weeks are erased, over the end of a year too`() throws {
    for text in ["2025-W52", "2026-W52", "2026-W53", "2027-W01", "2027-W02"] {
      _ = try begin("[]", text)
    }
    try journal.eraseDrafts(before: week("2027-W01"))
    #expect(try journal.drafts().map(\.week.description) == ["2027-W01", "2027-W02"])
    #expect(try journal.drafts().map(\.letter) == ["D", "E"])
  }
}
