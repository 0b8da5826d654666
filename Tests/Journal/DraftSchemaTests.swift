import GRDB
import Records
import Testing

@testable import Journal

struct `The wider letters` {
  @Test func `keep the visits that wait in a journal of before`() throws {
    let database = try DatabaseQueue(configuration: Journal.configuration)
    try Journal.migrator.migrate(database, upTo: "what stays of a closed month")
    let journal = Journal(database: database, path: nil)
    for letter in Draft.letters.prefix(26) {
      try journal.tamper("INSERT INTO draft VALUES ('\(letter)', '2026-W47', 7, '[\"\(letter)\"]')")
    }
    #expect(throws: (any Error).self) {
      try journal.begin("[]", week: week("2026-W47"), process: 7)
    }
    let waiting = try journal.drafts()
    try journal.migrate()
    #expect(try journal.drafts() == waiting)
    #expect(waiting.count == 26)
    #expect(try journal.begin("[]", week: week("2026-W47"), process: 7) == "AA")
    #expect(try journal.faults() == [])
  }
}
