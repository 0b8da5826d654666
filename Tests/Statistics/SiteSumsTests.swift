import Guides
import Records
import Testing

@testable import Statistics

struct `The sums of a frozen month` {
  private func lines(_ cells: [Cell], _ tables: TableDefinition...) throws -> [String] {
    FrozenMonth(month: october, base: 5, cells: cells, previousSeal: "")
      .sums(try Catalogue(tables))
      .map { "\($0.table) \($0.site) \($0.key.joined(separator: "×")) = \($0.count)" }
  }

  private let cells = [
    Cell(profile: .with([.site: "rouen", .themes: "email|sante", .level: "1"]), count: 10),
    Cell(profile: .with([.site: "rouen", .themes: "email", .level: "2"]), count: 5),
    Cell(profile: .with([.site: "elbeuf", .themes: "sante", .level: "2"]), count: 15),
  ]

  @Test func `count every line by site, and participations once in the total`() throws {
    #expect(
      try lines(cells, .by(.themes)) == [
        "themes elbeuf  = 15", "themes elbeuf sante = 15", "themes rouen  = 15",
        "themes rouen email = 15", "themes rouen sante = 10",
      ]
    )
  }

  @Test func `give a crossing its subtotals`() throws {
    #expect(
      try lines([cells[0]], .by(.level, .themes)) == [
        "level-themes rouen  = 10", "level-themes rouen 1 = 10",
        "level-themes rouen 1×email = 10", "level-themes rouen 1×sante = 10",
      ]
    )
  }

  @Test func `honour the filter of a table`() throws {
    #expect(
      try lines(cells, .by(only: [.themes: ["sante"]])) == [
        "visits elbeuf  = 15", "visits rouen  = 10",
      ]
    )
  }

  @Test(arguments: 1...5) func `are sums of its cells, whatever the table`(_ seed: UInt64) throws {
    let cells = truth(seed: seed).map { Cell(profile: $0.key, count: $0.value * 5) }
    let month = FrozenMonth(month: october, base: 5, cells: cells, previousSeal: "")
    let sums = month.sums(try Catalogue.sample())
    let lines = sums.map { [$0.table, $0.site] + $0.key }
    #expect(lines == lines.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(sums.allSatisfy { $0.count > 0 && $0.count % 5 == 0 && $0.month == october })
    for sum in sums where sum.table == "ageBand-level" {
      let counted = cells.filter {
        let values = $0.profile.values
        let key = (values[.ageBand] ?? []) + (values[.level] ?? [])
        return values[.site] == [sum.site] && Array(key.prefix(sum.key.count)) == sum.key
      }
      #expect(sum.count == counted.reduce(0) { $0 + $1.count })
    }
  }
}
