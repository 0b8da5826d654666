import Journal
import Records
import Synchronization
import Terminal
import Testing

@testable import guichet

/// A desk that stays open while the days go by.
struct DeskCalendarTests {
  private static let friday = Day(year: 2026, month: 11, day: 20)
  private static let sunday = Day(year: 2026, month: 11, day: 22)
  private static let monday = Day(year: 2026, month: 11, day: 23)

  /// Opens the desk and types each line on its own day.
  private func play(_ rehearsal: Rehearsal, _ days: [(day: Day, lines: [String])]) throws {
    let typed = days.flatMap { day, lines in lines.map { (day: day, line: $0) } }
    let count = Mutex(0)
    let source = LineSource { _ in
      count.withLock { index in
        defer { index += 1 }
        return index < typed.count ? .text(typed[index].line) : .end
      }
    }
    var rehearsal = rehearsal
    rehearsal.calendar = {
      let index = count.withLock { max(0, $0 - 1) }
      return typed[min(index, typed.count - 1)].day
    }
    try rehearsal.desk(rehearsal.conversation(source, Transcript()), Transcript()).open()
  }

  private func periods(_ rehearsal: Rehearsal) throws -> [String] {
    let months = try rehearsal.journal.openMonths()
    return try months.flatMap(rehearsal.journal.records).map(\.period.description).sorted()
  }

  @Test func `over a weekend it counts the next visit in the new week`() throws {
    let rehearsal = try Rehearsal()
    let visit = ["rapide", "7", "2", "4", "1", "o"]
    try play(rehearsal, [(Self.friday, visit), (Self.monday, visit + ["quitter"])])
    #expect(try periods(rehearsal) == ["2026-W47", "2026-W48"])
    // What the opening of the desk does for the journal is done for the new week too.
    #expect(try rehearsal.journal.faults() == [])
  }

  @Test func `a form opened on Friday and answered on Monday is of Monday`() throws {
    let rehearsal = try Rehearsal()
    let rest = ["7", "2", "4", "1", "o", "quitter"]
    try play(rehearsal, [(Self.friday, ["rapide"]), (Self.monday, rest)])
    #expect(try periods(rehearsal) == ["2026-W48"])
  }

  @Test func `a visit that goes on past midnight is of the week of its first answer`() throws {
    let rehearsal = try Rehearsal()
    let rest = ["4", "1", "o", "quitter"]
    try play(rehearsal, [(Self.sunday, ["rapide", "7", "2"]), (Self.monday, rest)])
    #expect(try periods(rehearsal) == ["2026-W47"])
  }

  @Test func `a visit resumed the next week is of the week of its first answer`() throws {
    let rehearsal = try Rehearsal()
    let rest = ["reprendre", "2", "4", "1", "o", "quitter"]
    try play(rehearsal, [(Self.friday, ["rapide", "7", "menu"]), (Self.monday, rest)])
    #expect(try periods(rehearsal) == ["2026-W47"])
  }

  @Test func `a visit whose month was closed meanwhile is of the week of its saving`() throws {
    let rehearsal = try Rehearsal()
    // The month of November ends with the week before.
    let (last, first) = (Self.monday, Day(year: 2026, month: 11, day: 30))
    try play(rehearsal, [(last, ["rapide", "7", "quitter"])])
    let november = Month(year: 2026, number: 11)
    _ = try rehearsal.journal.close(november) { open in
      let frozen = FrozenMonth(month: november, base: 5, cells: [], previousSeal: open.previousSeal)
      return MonthClosed(
        frozen: frozen,
        sheets: MonthSheets(frozen, definitions: [:], sums: []),
        carry: [:]
      )
    }
    try play(rehearsal, [(first, ["reprendre", "2", "4", "1", "o", "quitter"])])
    #expect(try periods(rehearsal) == ["2026-W49"])
  }

  @Test func `drafts too old are erased when the week begins, before any is resumed`() throws {
    let rehearsal = try Rehearsal()
    let week = Week(of: Day(year: 2026, month: 11, day: 13))
    _ = try rehearsal.journal.begin("{}", week: week, process: 1)
    try play(rehearsal, [(Self.friday, ["0"]), (Self.monday, ["reprendre", "quitter"])])
    #expect(try rehearsal.journal.drafts() == [])
  }
}
