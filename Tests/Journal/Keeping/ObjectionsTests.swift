import Records
import Testing

@testable import Journal

struct `An objection` {
  private let journal: Journal
  private let november = Month(year: 2026, number: 11)

  init() throws { journal = try Journal.inMemory() }

  @Test func `is one more, and no row`() throws {
    for site in ["rouen", "elbeuf", "rouen"] {
      try journal.object(site: site, month: november, lists: lists)
    }
    #expect(try journal.objections(of: november) == 3)
    #expect(
      try journal.texts("SELECT month || ' ' || site || ' ' || count FROM objection")
        == ["2026-11 elbeuf 1", "2026-11 rouen 2"]
    )
    #expect(try journal.texts("SELECT count(*) FROM interaction") == ["0"])
  }

  @Test func `erases the visit that had begun`() throws {
    let letter = try journal.begin("[]", week: week("2026-W47"), process: 1)
    _ = try journal.begin("[]", week: week("2026-W47"), process: 1)
    try journal.object(site: "rouen", month: november, lists: lists, erasing: (letter, 1))
    #expect(try journal.drafts().map(\.letter) == ["B"])
  }

  @Test func `counts nothing where another screen holds the visit`() throws {
    let letter = try journal.begin("[]", week: week("2026-W47"), process: 1)
    #expect(throws: JournalError.noDraft(letter: letter)) {
      try journal.object(site: "rouen", month: november, lists: lists, erasing: (letter, 2))
    }
    #expect(try journal.objections(of: november) == 0)
    #expect(try journal.drafts().map(\.process) == [1])
  }

  @Test func `never reaches the counts that a closing is given`() throws {
    try journal.object(site: "rouen", month: november, lists: lists)
    #expect(try journal.monthToClose(november).counts == [:])
  }

  @Test func `needs a known site and an open month`() throws {
    #expect(throws: JournalError.notListed(code: "paris")) {
      try journal.object(site: "paris", month: november, lists: lists)
    }
    _ = try journal.close(november, rounding: fivefold)
    #expect(throws: JournalError.alreadyClosed(november)) {
      try journal.object(site: "rouen", month: november, lists: lists)
    }
    #expect(try journal.objections(of: november) == 0)
  }
}
