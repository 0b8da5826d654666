import Guides
import Records
import Testing

@testable import Statistics

struct `The frozen world` {
  private func period(_ month: Month) throws -> ReportPeriod {
    try ReportPeriod(from: month, to: month)
  }

  @Test(arguments: 1...3) func `counts what the sums of a month count, by another road`(
    _ seed: UInt64
  ) throws {
    let publication = try Publication(seed: seed, visits: 60)
    let world = FrozenWorld(publication.frozen)
    for sum in publication.frozen.flatMap({ $0.sums(publication.catalogue) }) {
      let table = try #require(publication.catalogue.table(sum.table))
      let counted = table.counted(sum.key, sites: [sum.site], in: try period(sum.month))
      #expect(world.count(counted) == sum.count)
    }
  }

  @Test func `counts nobody where it has no cell, and knows nothing of other months`() throws {
    let frozen = FrozenMonth(
      month: october,
      base: 5,
      cells: [
        Cell(profile: .with([.site: "rouen", .level: "2"]), count: 10),
        Cell(profile: .with([.site: "elbeuf", .level: "2"]), count: 5),
      ],
      previousSeal: ""
    )
    let world = FrozenWorld([frozen])
    func count(_ level: String, _ sites: [String]?, _ month: Month) throws -> Int? {
      world.count(TableDefinition.by(.level).counted([level], sites: sites, in: try period(month)))
    }
    #expect(try count("2", ["rouen"], october) == 10)
    #expect(try count("2", nil, october) == 15)
    #expect(try count("3", ["rouen"], october) == 0)
    #expect(try count("2", ["le-trait"], october) == 0)
    #expect(try count("2", ["rouen"], november) == nil)
  }

  @Test func `counts a participation once, however many of the codes it has`() throws {
    let frozen = FrozenMonth(
      month: october,
      base: 5,
      cells: [Cell(profile: .with([.site: "rouen", .themes: "email|sante"]), count: 10)],
      previousSeal: ""
    )
    for codes in [["email"], ["sante"], ["email", "sante"]] {
      let counted = Counted([.init(.themes, codes)], in: try period(october))
      #expect(FrozenWorld([frozen]).count(counted) == 10)
    }
  }
}
