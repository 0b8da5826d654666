import Guides
import Records
import Testing

@testable import Statistics

struct `The frozen world` {
  @Test(arguments: 1...3) func `counts what the sums of a month count, by another road`(
    _ seed: UInt64
  ) throws {
    let publication = try Publication(seed: seed, visits: 60)
    let world = FrozenWorld(publication.frozen, catalogue: publication.catalogue)
    for sum in publication.frozen.flatMap({ $0.sums(publication.catalogue) }) {
      let table = try #require(publication.catalogue.table(sum.table))
      let unit = Unit(
        counting: Counting(table, key: sum.key),
        site: sum.site,
        month: sum.month
      )
      #expect(world[unit] == sum.count)
    }
  }

  @Test func `counts nobody where it has no cell, and knows nothing of other months`() throws {
    let frozen = FrozenMonth(
      month: october,
      base: 5,
      cells: [Cell(profile: .with([.site: "rouen", .level: "2"]), count: 10)],
      previousSeal: ""
    )
    let world = FrozenWorld([frozen], catalogue: try .sample())
    func count(_ level: String, _ site: String, _ month: Month) -> Int? {
      world[Unit(counting: Counting(.by(.level), key: [level]), site: site, month: month)]
    }
    #expect(count("2", "rouen", october) == 10)
    #expect(count("3", "rouen", october) == 0)
    #expect(count("2", "elbeuf", october) == 0)
    #expect(count("2", "rouen", november) == nil)
    #expect(world.sites == ["rouen"])
  }

  @Test func `counts a participation once per value of a set, and once in the total`() throws {
    let frozen = FrozenMonth(
      month: october,
      base: 5,
      cells: [Cell(profile: .with([.site: "rouen", .themes: "email|sante"]), count: 10)],
      previousSeal: ""
    )
    let world = FrozenWorld([frozen], catalogue: try .sample())
    for key in [[], ["email"], ["sante"]] {
      let unit = Unit(counting: Counting(.by(.themes), key: key), site: "rouen", month: october)
      #expect(world[unit] == 10)
    }
  }
}
