import FrozenSamples
import Guides
import Records
import Testing

@testable import Statistics

struct `A cube` {
  private func cube(_ seeds: ClosedRange<UInt64> = 1...2) throws -> Cube {
    let catalogue = try Catalogue.sample()
    let sums = seeds.flatMap { seed in
      let cells = truth(seed: seed).map { Cell(profile: $0.key, count: $0.value * 5) }
      let month = Month(year: 2026, number: Int(seed))
      return FrozenMonth(month: month, base: 5, cells: cells, previousSeal: "").sums(catalogue)
    }
    return Cube(sums, catalogue: catalogue)
  }

  private let months = [Month(year: 2026, number: 1), Month(year: 2026, number: 2)]
  private let sites = ["elbeuf", "le-trait", "rouen"]

  @Test func `reads a table line by line, with its total`() throws {
    let cube = Cube(
      [
        TableSum(table: "residence", site: "rouen", month: october, key: [], count: 30),
        TableSum(table: "residence", site: "rouen", month: october, key: ["76540"], count: 20),
        TableSum(table: "residence", site: "elbeuf", month: october, key: ["76231"], count: 35),
        TableSum(table: "residence", site: "elbeuf", month: november, key: ["76000"], count: 5),
      ],
      catalogue: try Catalogue([.by(.residence)])
    )
    #expect(
      try cube.values(of: "residence", sites: ["rouen"], months: [october])
        == TableValues(
          definition: .by(.residence),
          rows: [.init(key: ["76231"], value: 0), .init(key: ["76540"], value: 20)],
          subtotals: [],
          total: 30
        )
    )
  }

  @Test(arguments: ["visits", "persons", "ageBand", "themes", "ageBand-level"])
  func `adds up the sites to the territory, in the same order`(_ table: String) throws {
    let cube = try cube()
    let territory = try cube.values(of: table, months: months)
    let parts = try sites.map { try cube.values(of: table, sites: [$0], months: months) }
    #expect(parts.reduce(0) { $0 + $1.total } == territory.total)
    for (line, row) in territory.rows.enumerated() {
      #expect(parts.map { $0.rows[line].key } == [row.key, row.key, row.key])
      #expect(parts.reduce(0) { $0 + $1.rows[line].value } == row.value)
    }
  }

  @Test(arguments: ["visits", "ageBand", "level", "ageBand-level", "residence"])
  func `adds up the lines of a table of single values to its total`(_ table: String) throws {
    let values = try cube().values(of: table, months: months)
    #expect(values.rows.reduce(0) { $0 + $1.value } == values.total)
    #expect(values.total == 2500)
  }

  @Test func `adds up the months of a period`() throws {
    let cube = try cube()
    let both = try cube.values(of: "level", months: months)
    let each = try months.map { try cube.values(of: "level", months: [$0]) }
    for (line, row) in both.rows.enumerated() {
      #expect(row.value == each[0].rows[line].value + each[1].rows[line].value)
    }
  }

  @Test func `gives a crossing the subtotals of its first field`() throws {
    let cube = try cube()
    let crossing = try cube.values(of: "ageBand-level", months: months)
    #expect(crossing.subtotals == (try cube.values(of: "ageBand", months: months).rows))
    #expect(crossing.rows.count == AgeBand.codes.count * Level.codes.count)
  }

  @Test func `counts participations once where lines overlap`() throws {
    let themes = try cube().values(of: "themes", months: months)
    #expect(themes.total == 2500)
    #expect(themes.rows.reduce(0) { $0 + $1.value } > themes.total)
  }

  @Test func `refuses the table of a territory by site, and a table that it does not have`() throws
  {
    let cube = try cube()
    #expect(throws: CubeError.territoryOnly("residence")) {
      try cube.values(of: "residence", sites: ["rouen"], months: months)
    }
    #expect(throws: CubeError.unknownTable("unicorns")) {
      try cube.values(of: "unicorns", months: months)
    }
  }
}
