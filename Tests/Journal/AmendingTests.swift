import Records
import Testing

@testable import Journal

struct AmendingTests {
  private let journal: Journal

  init() throws { journal = try .inMemory() }

  @Test func `a record is replaced by another, in its month`() throws {
    var former = try visit()
    former.guides = [
      GuideFollowed(guide: "pay-a-fine", ending: .finished),
      GuideFollowed(guide: "create-a-mailbox", ending: .outOfTime, stuckStep: "send"),
    ]
    try journal.save([former, visit()], lists: lists)
    var right = former
    right.outcome = .deadlock
    right.guides.removeFirst()
    try journal.replace(former, with: right, lists: lists)
    let records = try journal.records(of: month("2026-11"))
    #expect(records.count == 2)
    #expect(records.contains(right))
    #expect(try records.contains(visit()))
  }

  @Test func `of two that say the same only one is replaced`() throws {
    try journal.save([visit(), visit()], lists: lists)
    var right = try visit()
    right.minutes = .from60
    try journal.replace(visit(), with: right, lists: lists)
    let minutes = try journal.records(of: month("2026-11")).map(\.minutes.rawValue)
    #expect(minutes.sorted() == ["de_10_a_29", "de_60_a_119"])
  }

  @Test func `what was wrong leaves no code behind`() throws {
    var former = try visit()
    former.residence = .commune("76231")
    former.tags = ["rentree"]
    try journal.save([former], lists: lists)
    var right = former
    right.residence = .commune("76540")
    right.tags = []
    try journal.replace(former, with: right, lists: lists)
    #expect(try journal.texts("SELECT code FROM commune UNION SELECT code FROM tag") == ["76540"])
  }

  @Test func `a record that is gone is not replaced`() throws {
    try journal.save([visit()], lists: lists)
    var other = try visit()
    other.minutes = .from60
    #expect(throws: JournalError.noSuchRecord) {
      try journal.replace(other, with: visit(), lists: lists)
    }
    #expect(try journal.records(of: month("2026-11")) == [visit()])
  }

  @Test func `a code that was listed when it was saved may stay, a new one must be listed`() throws
  {
    try journal.save([visit()], lists: lists)
    var right = try visit()
    right.tags = ["unknown"]
    #expect(throws: JournalError.notListed(code: "unknown")) {
      try journal.replace(visit(), with: right, lists: lists)
    }
    var fewer = lists
    fewer.sites = []
    right.tags = []
    right.outcome = .deadlock
    try journal.replace(visit(), with: right, lists: fewer)
    #expect(try journal.records(of: month("2026-11")) == [right])
  }

  @Test func `a closed month stays as it is`() throws {
    try journal.save([visit("2026-W40")], lists: lists)
    _ = try journal.close(month("2026-10")) { fivefold($0) }
    #expect(throws: JournalError.alreadyClosed(try month("2026-10"))) {
      try journal.replace(visit("2026-W40"), with: visit("2026-W40"), lists: lists)
    }
  }
}
