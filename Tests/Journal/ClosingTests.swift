import Records
import Testing

@testable import Journal

struct `Closing a month` {
  private let journal: Journal
  private struct Refusal: Error {}

  init() throws {
    journal = try Journal.inMemory()
    try journal.save(
      [try visit("2026-W41"), try visit("2026-W44"), try visit("2026-W42", site: "elbeuf")],
      lists: lists
    )
    try journal.save([try visit("2026-W47")], lists: lists)
  }

  @Test func `gives the rounding the participations of that month and nothing else`() throws {
    var workshop = try visit("2026-W43")
    workshop.kind = .workshop
    workshop.groups = [ParticipantGroup(ageBand: .from60, gender: .female, count: 7)]
    try journal.save([workshop], lists: lists)
    var given: MonthToClose?
    _ = try journal.close(month("2026-10")) {
      given = $0
      return fivefold($0)
    }
    let open = try #require(given)
    #expect(open.month == (try month("2026-10")))
    let (rouen, elbeuf) = (try visit("2026-W41"), try visit("2026-W41", site: "elbeuf"))
    #expect(
      open.counts == [
        Profile(of: rouen): 2, Profile(of: elbeuf): 1, workshop.participations[0].profile: 7,
      ]
    )
    #expect(open.carry == [:] && open.previousSeal == "")
  }

  @Test func `stores the cells, their sums, their definitions and the seals`() throws {
    let frozen = try journal.close(month("2026-10"), rounding: fivefold)
    let stored = try #require(try journal.frozenMonth(month("2026-10")))
    #expect(stored.0 == frozen)
    #expect(stored.seal == frozen.seal)
    #expect(frozen.cells.map(\.count) == [5, 10])
    let (sheets, seal) = try #require(try journal.sheets(of: [month("2026-10")], sites: nil).first)
    #expect(sheets.territory == [visits("\t15")])
    #expect(sheets.siteTables == ["elbeuf": [visits("\t5")], "rouen": [visits("\t10")]])
    #expect(sheets.isSealed(by: seal, in: try #require(try journal.seals().first)))
    #expect(try journal.frozenMonths() == [try month("2026-10")])
    #expect(try journal.base() == 5)
    #expect(try journal.faults() == [])
  }

  private func visits(_ text: String) -> SummedTable {
    SummedTable(id: "visits", definition: "fields=;filter=", text: text)
  }

  @Test func `leaves the interactions of other months, and nothing of its own weeks`() throws {
    _ = try journal.close(month("2026-10"), rounding: fivefold)
    #expect(try journal.texts("SELECT period FROM interaction") == ["2026-W47"])
    #expect(try journal.texts("SELECT count(*) FROM interactionTheme") == ["1"])
    #expect(try journal.openMonths() == [try month("2026-11")])
    #expect(try journal.openCounts().map(\.interactions) == [1])
  }

  @Test func `is done once`() throws {
    let october = try month("2026-10")
    let frozen = try journal.close(october, rounding: fivefold)
    #expect(throws: JournalError.alreadyClosed(october)) {
      try journal.close(october, rounding: fivefold)
    }
    #expect(try journal.frozenMonth(october)?.0 == frozen)
  }

  @Test func `is done in order`() throws {
    let (october, november) = (try month("2026-10"), try month("2026-11"))
    #expect(throws: JournalError.notInOrder(november, first: october)) {
      try journal.close(november, rounding: fivefold)
    }
    #expect(try journal.frozenMonths() == [])
    _ = try journal.close(october, rounding: fivefold)
    _ = try journal.close(november, rounding: fivefold)
    let september = try month("2026-09")
    #expect(throws: JournalError.alreadyClosed(september)) {
      try journal.close(september, rounding: fivefold)
    }
  }

  @Test func `chains each seal to the one before, over an empty month too`() throws {
    let october = try journal.close(month("2026-10"), rounding: fivefold)
    let november = try journal.close(month("2026-11"), rounding: fivefold)
    let january = try journal.close(month("2027-01"), rounding: fivefold)
    #expect(october.previousSeal == "")
    #expect(november.previousSeal == october.seal)
    #expect(january.previousSeal == november.seal)
    #expect(january.cells == [])
    #expect(try journal.faults() == [])
  }

  @Test func `carries the errors of the year and forgets those of the year before`() throws {
    var carried: [[String: Int]] = []
    for text in ["2026-10", "2026-11", "2027-01"] {
      _ = try journal.close(month(text)) {
        carried.append($0.carry)
        return fivefold($0)
      }
    }
    #expect(carried == [[:], ["visits:rouen": 2], [:]])
    #expect(try journal.texts("SELECT count(*) FROM carry") == ["0"])
  }

  @Test func `a rounding that fails leaves the month open`() throws {
    let october = try month("2026-10")
    #expect(throws: JournalError.self) {
      try journal.close(october) { _ in throw Refusal() }
    }
    #expect(throws: JournalError.self) {
      try journal.close(october) {
        var closed = fivefold($0)
        closed.sheets = MonthSheets(
          closed.frozen,
          definitions: ["visits": "fields=;filter="],
          sums: [
            TableSum(table: "visits", site: "rouen", month: october, key: ["Mme Dupont"], count: 5)
          ]
        )
        return closed
      }
    }
    #expect(try journal.frozenMonths() == [])
    #expect(try journal.openMonths() == [october, try month("2026-11")])
    #expect(try journal.texts("SELECT count(*) FROM cell") == ["0"])
    _ = try journal.close(october, rounding: fivefold)
  }

  @Test func `takes no visit afterwards, which no report would ever count`() throws {
    _ = try journal.close(month("2026-11").advanced(by: -1), rounding: fivefold)
    for text in ["2026-W44", "2026-10", "2026-W36"] {
      let late = try visit(text)
      #expect(throws: JournalError.alreadyClosed(late.period.month)) {
        try journal.save([try visit("2026-W47"), late], lists: lists)
      }
    }
    #expect(try journal.openCounts().map(\.interactions) == [1])
  }
}
