import Journal
import Records
import Statistics
import Testing

@testable import guichet

struct MonthClosingTests {
  @Test func `a closed month holds multiples of the base only`() throws {
    let month = try InventedMonth()
    _ = try month.close(base: 5)
    let (frozen, seal) = try #require(try month.journal.frozenMonth(InventedMonth.october))
    #expect(frozen.base == 5)
    #expect(frozen.cells.allSatisfy { $0.count > 0 && $0.count % 5 == 0 })
    #expect(seal == frozen.seal)
    #expect(try month.journal.faults() == [])
  }

  @Test func `the total moves by less than the base`() throws {
    let month = try InventedMonth(visits: 148)
    _ = try month.close()
    let cells = try #require(try month.journal.frozenMonth(InventedMonth.october)).0.cells
    let total = cells.reduce(0) { $0 + $1.count }
    #expect(total == 145 || total == 150)
  }

  @Test func `the same visits and the same coins give the same cells`() throws {
    let first = try InventedMonth()
    let second = try InventedMonth()
    #expect(try first.close() == second.close())
    let seals = try [first, second].map {
      try $0.journal.frozenMonth(InventedMonth.october)?.seal
    }
    #expect(seals[0] != nil && seals[0] == seals[1])
  }

  @Test func `other coins give other cells`() throws {
    let first = try InventedMonth()
    let second = try InventedMonth()
    _ = try first.close(seed: 1)
    _ = try second.close(seed: 2)
    #expect(
      try first.journal.frozenMonth(InventedMonth.october)?.seal
        != second.journal.frozenMonth(InventedMonth.october)?.seal
    )
  }

  @Test func `closing draws from the generator it is given`() throws {
    let month = try InventedMonth()
    var generator = SeededGenerator(seed: 7)
    let closing = MonthClosing(journal: month.journal, catalogue: month.catalogue, base: 5)
    _ = try closing.close(InventedMonth.october, using: &generator)
    var untouched = SeededGenerator(seed: 7)
    #expect(generator.next() != untouched.next())
  }

  @Test func `the quality speaks of every table`() throws {
    let month = try InventedMonth()
    let tables = Set(try month.close().kinds.map(\.table))
    #expect(tables == ["visits", "persons", "ages", "age-levels", "incidents"])
  }

  @Test func `a month closes once`() throws {
    let month = try InventedMonth()
    _ = try month.close()
    #expect(throws: JournalError.alreadyClosed(InventedMonth.october)) { try month.close() }
  }

  @Test func `a base too small to protect anybody closes nothing`() throws {
    let month = try InventedMonth()
    #expect(throws: (any Error).self) { try month.close(base: 1) }
    #expect(try month.journal.frozenMonths() == [])
  }
}
