import Guides
import Records
import Testing

@testable import Statistics

struct `The sealed world` {
  private func sheets(_ publication: Publication) throws -> [MonthSheets] {
    try publication.frozen.map { try $0.sheets(publication.catalogue) }
  }

  private func period(_ months: ClosedRange<Int>) throws -> ReportPeriod {
    try ReportPeriod(
      from: Publication.months[months.lowerBound],
      to: Publication.months[months.upperBound]
    )
  }

  @Test(arguments: [nil, ["rouen"], ["elbeuf", "le-trait"]] as [[String]?])
  func `counts every line as the cells do`(_ sites: [String]?) throws {
    let publication = try Publication(visits: 60)
    let catalogue = publication.catalogue
    let (world, cells) = (
      SealedWorld(try sheets(publication)), FrozenWorld(publication.frozen)
    )
    for table in catalogue.tables {
      let alone = try Catalogue([table])
      let keys = Set(publication.frozen.flatMap { $0.sums(alone).map(\.key) })
      for key in keys.union([["nothing"]]) where key.count <= table.fields.count {
        let counted = table.counted(key, sites: sites, in: try period(1...4))
        let counts = try #require(world.counts(of: counted, catalogue))
        #expect(!counts.isEmpty)
        #expect(Set(counts) == [try #require(cells.count(counted))])
      }
    }
  }

  @Test func `counts several communes together, and no two needs of which a visit may have both`()
    throws
  {
    let publication = try Publication(visits: 60)
    let world = SealedWorld(try sheets(publication))
    let cells = FrozenWorld(publication.frozen)
    let ages = Counted([.init(.ageBand, AgeBand.codes)], in: try period(0...5))
    #expect(
      world.counts(of: ages, publication.catalogue) == [
        try #require(cells.count(ages)), try #require(cells.count(ages)),
      ]
    )
    let needs = Counted([.init(.themes, ["email", "sante"])], in: try period(0...5))
    #expect(world.counts(of: needs, publication.catalogue) == [])
  }

  @Test func `knows nothing of months without a sheet, nor of sites whose sheet is elsewhere`()
    throws
  {
    let publication = try Publication(visits: 60)
    let some = try sheets(publication).prefix(2).map { $0.limited(to: ["rouen"]) }
    let world = SealedWorld(some)
    let level = TableDefinition.by(.level)
    #expect(
      world.counts(of: level.counted([], sites: nil, in: try period(1...2)), publication.catalogue)
        == nil
    )
    #expect(
      world.counts(
        of: level.counted(["2"], sites: ["elbeuf"], in: try period(0...1)),
        publication.catalogue
      ) == []
    )
    let plain = TableDefinition.by().counted([], sites: ["elbeuf"], in: try period(0...1))
    #expect(
      world.counts(of: plain, publication.catalogue) == [
        try #require(FrozenWorld(publication.frozen).count(plain))
      ]
    )
  }
}

extension SealedWorld {
  fileprivate func counts(of counted: Counted, _ catalogue: Catalogue) -> [Int]? {
    counts(of: counted, by: catalogue.lines(counting: counted.profileConditions))
  }
}
