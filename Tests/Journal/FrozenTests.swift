import Records
import Testing

@testable import Journal

struct `Frozen months` {
  private let journal: Journal

  init() throws {
    journal = try Journal.inMemory()
    for text in ["2026-W41", "2026-W46"] { try journal.save([try visit(text)], lists: lists) }
    for text in ["2026-10", "2026-11"] {
      _ = try journal.close(month(text)) { open in
        var closed = fivefold(open)
        closed.definitions["ages"] = "fields=ageBand,gender"
        closed.sums.append(
          TableSum(
            table: "ages",
            site: "rouen",
            month: open.month,
            key: ["non_demande", "feminin"],
            count: 5
          )
        )
        return closed
      }
    }
  }

  @Test func `are read by table and by month`() throws {
    let both = try [month("2026-10"), month("2026-11")]
    let sums = try journal.sums(tables: ["ages"], months: both)
    #expect(sums.map(\.month) == both)
    #expect(sums.allSatisfy { $0.key == ["non_demande", "feminin"] })
    #expect(try journal.sums(tables: ["ages", "visits"], months: [both[0]]).count == 2)
    #expect(try journal.sums(tables: ["other"], months: both) == [])
    #expect(try journal.sums(tables: [], months: both) == [])
  }

  @Test func `that were never closed are not there`() throws {
    #expect(try journal.frozenMonth(month("2026-09")) == nil)
    #expect(try journal.definitions(of: month("2026-09")) == [:])
    #expect(try Journal.inMemory().base() == nil)
  }
}
