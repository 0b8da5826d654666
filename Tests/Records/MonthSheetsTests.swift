import Testing

@testable import Records

struct `The sheets of a month` {
  private static let october = Month(year: 2026, number: 10)
  private static let definitions = ["ages": "ageBand", "visits": ""]

  private func frozen(_ cells: [(site: String, count: Int)], base: Int = 5) -> FrozenMonth {
    FrozenMonth(
      month: Self.october,
      base: base,
      cells: cells.map { Cell(profile: Profile(text: "site=\($0.site);kind="), count: $0.count) },
      previousSeal: ""
    )
  }

  private func sum(_ table: String, _ site: String, _ key: [String], _ count: Int) -> TableSum {
    TableSum(table: table, site: site, month: Self.october, key: key, count: count)
  }

  private var sheets: MonthSheets {
    MonthSheets(
      frozen([("rouen", 10), ("elbeuf", 5)]),
      definitions: Self.definitions,
      sums: [
        sum("ages", "rouen", ["b"], 5), sum("ages", "rouen", ["a"], 5),
        sum("ages", "elbeuf", ["a"], 5),
        sum("visits", "rouen", [], 10), sum("visits", "elbeuf", [], 5),
      ]
    )
  }

  @Test func `add the sites up to the territory, in the order of tables and keys`() {
    #expect(
      sheets.territory == [
        SummedTable(id: "ages", definition: "ageBand", text: "a\t10\nb\t5"),
        SummedTable(id: "visits", definition: "", text: "\t15"),
      ]
    )
    #expect(sheets.territory[0].sums == ["a": 10, "b": 5])
    #expect(sheets.siteTables["elbeuf"]?.map(\.text) == ["a\t5", "\t5"])
    var sites: [String] = []
    sheets.readSites { sites.append("\($0) \($1) \($2 == sheets.seal(of: String($0)))") }
    #expect(sites == ["elbeuf 5 true", "rouen 10 true"])
  }

  @Test func `are sealed with all that they say`() {
    let written = """
      \(sheets.cellSeal)
      2026-10
      5

      #ages\tageBand
      a\t10
      b\t5
      #visits\t
      \t15
      >elbeuf\t5\t\(sheets.seal(of: "elbeuf"))
      rouen\t10\t\(sheets.seal(of: "rouen"))

      """
    var digest = SHA256()
    digest.update(written)
    #expect(sheets.seal == digest.finished())
  }

  @Test func `no longer fit their seal when anything changes, nor the chain of other cells`() {
    let (seal, cells) = (sheets.seal, sheets.cellSeal)
    func link(_ base: Int = 5, seal: String, month: Month = Self.october) -> FrozenSeal {
      FrozenSeal(month: month, base: base, previousSeal: "", seal: seal)
    }
    #expect(sheets.isSealed(by: seal, in: link(seal: cells)))
    #expect(!sheets.isSealed(by: cells, in: link(seal: cells)))
    #expect(!sheets.isSealed(by: seal, in: link(10, seal: cells)))
    #expect(!sheets.isSealed(by: seal, in: link(seal: seal)))
    #expect(!sheets.isSealed(by: seal, in: link(seal: cells, month: Self.october.advanced(by: 1))))
    let moved = MonthSheets(
      month: sheets.month,
      base: sheets.base,
      cellSeal: cells,
      territory: sheets.territory,
      sites: sheets.sites,
      siteTables: ["elbeuf": sheets.siteTables["rouen"] ?? []]
    )
    #expect(moved.seal == seal)
    #expect(!moved.isSealed(by: seal, in: link(seal: cells)))
  }

  @Test func `keep an empty sheet of a site that had no visit`() {
    let limited = sheets.limited(to: ["le-trait", "rouen"])
    #expect(limited.siteTables.mapValues { $0.map(\.text) }["le-trait"] == ["", ""])
    #expect(limited.siteTables["rouen"] == sheets.siteTables["rouen"])
    #expect(limited.siteTables["elbeuf"] == nil)
    let link = FrozenSeal(month: Self.october, base: 5, previousSeal: "", seal: sheets.cellSeal)
    #expect(limited.isSealed(by: sheets.seal, in: link))
  }

  @Test func `follow a chain whose broken links are named`() {
    func link(_ number: Int, after previous: String) -> FrozenSeal {
      FrozenSeal(
        month: Month(year: 2026, number: number),
        base: 5,
        previousSeal: previous,
        seal: "seal \(number)"
      )
    }
    let chain = [link(8, after: ""), link(9, after: "seal 8"), link(10, after: "seal 9")]
    #expect(chain.brokenLinks == [])
    #expect([chain[0], chain[2]].brokenLinks == [Self.october])
    #expect([chain[1]].brokenLinks == [Month(year: 2026, number: 9)])
  }
}
