import Records
import Testing

@testable import Journal

struct `Frozen months` {
  private let journal: Journal

  init() throws {
    journal = try Journal.inMemory()
    for text in ["2026-W41", "2026-W46"] {
      try journal.save([try visit(text), try visit(text, site: "elbeuf")], lists: lists)
    }
    for text in ["2026-10", "2026-11"] {
      _ = try journal.close(month(text)) { open in
        var closed = fivefold(open)
        closed.sheets = MonthSheets(
          closed.frozen,
          definitions: ["ages": "fields=ageBand,gender", "visits": "fields=;filter="],
          sums: ["elbeuf", "rouen"].flatMap { site in
            [("ages", ["non_demande", "feminin"]), ("visits", [])].map {
              TableSum(table: $0, site: site, month: open.month, key: $1, count: 5)
            }
          }
        )
        return closed
      }
    }
  }

  @Test func `are read with the tables of the sites that are asked for`() throws {
    let both = try [month("2026-10"), month("2026-11")]
    let sheets = try journal.sheets(of: both, sites: ["rouen"]).map(\.sheets)
    #expect(sheets.map(\.month) == both)
    for sheet in sheets {
      #expect(sheet.territory.map(\.text) == ["non_demande|feminin\t10", "\t10"])
      #expect(
        sheet.siteTables.mapValues { $0.map(\.text) } == [
          "rouen": ["non_demande|feminin\t5", "\t5"]
        ]
      )
    }
    #expect(try journal.sheets(of: [both[1]]).map(\.sheets.siteTables) == [[:]])
    #expect(try journal.sheets(of: []).isEmpty)
  }

  @Test func `that were never closed are not there`() throws {
    #expect(try journal.frozenMonth(month("2026-09")) == nil)
    #expect(try journal.sheets(of: [month("2026-09")]).isEmpty)
    #expect(try Journal.inMemory().base() == nil)
  }
}
