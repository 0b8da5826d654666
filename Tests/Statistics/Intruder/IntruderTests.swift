import Guides
import Records
import Testing

@testable import Statistics

struct `The intruder` {
  private static let january = Publication.months[0]

  private func cell(
    _ value: Int?,
    of table: TableDefinition = .by(),
    key: [String] = [],
    sites: Set<String>? = ["rouen"],
    months: [Month] = [january]
  ) throws -> PublishedCell {
    try PublishedCell(table, key: key, sites: sites, months: months, value: value)
  }

  private func outsider(base: Int = 5, sites: Set<String> = Publication.sites) throws -> Intruder {
    Intruder(base: base, catalogue: try .sample(), sites: sites)
  }

  private func number(_ cell: PublishedCell) throws -> PublishedNumber {
    try #require(cell.number)
  }

  @Test(arguments: 1...3) func `finds nothing in what the method publishes`(_ seed: UInt64) throws {
    let publication = try Publication(seed: seed)
    var earlier: [Release] = []
    for months in [
      Array(Publication.months[..<1]), Array(Publication.months[..<3]), Publication.months,
    ] {
      for sites in [nil, ["rouen"], ["elbeuf", "le-trait"]] as [Set<String>?] {
        let release = try publication.release(sites: sites, months: months)
        #expect(release.cells.count > 40)
        #expect(publication.intruder.disclosures(in: release, after: earlier) == [])
        earlier.append(release)
      }
    }
  }

  @Test func `finds no collision among all that could have been published before`() throws {
    let publication = try Publication(seed: 6, visits: 60)
    // Every table, of every part of the territory, over every run of the months that were frozen then.
    let sites = Publication.sites.sorted()
    let parts: [Set<String>?] =
      [nil] + sites.map { [$0] } + sites.map { Publication.sites.subtracting([$0]) }
    var earlier: [Release] = []
    for last in 0..<3 {
      for first in 0...last {
        for part in parts {
          earlier.append(
            try publication.release(sites: part, months: Array(Publication.months[first...last]))
          )
        }
      }
    }
    let names = Set(earlier.flatMap(\.cells).map(\.counted.id))
    #expect(names.count > 1500)
    let release = try publication.release()
    #expect(publication.intruder.disclosures(in: release, after: earlier) == [])
    // One number of one of them, and the new release no longer goes out.
    let known = try #require(earlier[0].cells.first { ($0.value ?? 0) > 0 })
    earlier[0].cells.append(known.changed(by: 5))
    let found = publication.intruder.disclosures(in: release, after: earlier)
    #expect(found.contains { if case .revised = $0 { true } else { false } })
  }

  @Test(arguments: [-5, -1, 1, 4, 7]) func `finds a number that no rounding gives`(
    _ value: Int
  ) throws {
    let raw = try cell(value)
    let found = try outsider().disclosures(in: Release(cells: [raw]))
    #expect(found.contains(.notRounded(try number(raw))))
  }

  @Test(arguments: [0, 5, 40]) func `lets a rounded number pass`(_ value: Int) throws {
    #expect(try outsider().disclosures(in: Release(cells: [try cell(value)])) == [])
  }

  @Test(arguments: [-5, 5, 25]) func `finds a number that the frozen cells do not give`(
    _ difference: Int
  ) throws {
    let publication = try Publication()
    let release = try publication.release()
    let id = try #require(release.cells.last { $0.id.contains("level=2") }?.id)
    let found = publication.intruder.disclosures(in: release.changing(id, by: difference))
    #expect(
      found.contains {
        guard case .notFrozen(let number, let frozen) = $0 else { return false }
        return number.id == id && number.value == frozen + difference
      }
    )
  }

  @Test func `finds a number that was another one in an earlier release`() throws {
    let before = try cell(40)
    let after = try cell(45)
    let found = try outsider()
      .disclosures(in: Release(cells: [after]), after: [Release(cells: [before])])
    #expect(found.contains(.revised(try number(before), try number(after))))
  }

  @Test func `finds a total that is not the sum of its parts`() throws {
    let parts = try ["1", "2"].map { try cell(10, of: .by(.level), key: [$0]) }
    let total = try cell(25, of: .by(.level))
    let equation = PublishedEquation(total: total.id, parts: parts.map(\.id))
    let found = try outsider()
      .disclosures(in: Release(cells: [total] + parts, equations: [equation]))
    #expect(found.contains(.doesNotAdd(try number(total), sum: 20)))
  }

  @Test func `finds an equation about cells that are not there`() throws {
    let equation = PublishedEquation(total: try cell(25).id, parts: ["gone"])
    let found = try outsider().disclosures(
      in: Release(cells: [try cell(25)], equations: [equation])
    )
    #expect(found == [.dangling(id: "gone")])
  }

  @Test(arguments: [5, 15, 20, 40]) func `finds a small line that is broken down`(
    _ count: Int
  ) throws {
    let age = AgeBand.codes[0]
    let line = try cell(count, of: .by(.ageBand, .level), key: [age])
    let part = try cell(5, of: .by(.ageBand, .level), key: [age, "2"])
    let found = try outsider().disclosures(in: Release(cells: [line, part]))
    let expected: [Disclosure] =
      count < 20 ? [.brokenDown(try number(part), line: try number(line))] : []
    #expect(found == expected)
  }

  @Test func `finds a table of the territory that is given by site`() throws {
    let table = TableDefinition.by(.residence, territoryOnly: true)
    let bySite = try cell(40, of: table, key: ["76540"])
    let found = try outsider().disclosures(in: Release(cells: [bySite]))
    #expect(found == [.bySite(try number(bySite))])
    let whole = try cell(40, of: table, key: ["76540"], sites: nil)
    #expect(try outsider().disclosures(in: Release(cells: [whole])) == [])
  }

  @Test func `finds a number of no table`() throws {
    let stray = try cell(40, of: .by(.gender), key: ["femme"])
    let deep = try cell(40, of: .by(.level, only: [.firstVisit: ["oui"]]), key: ["2"])
    let found = try outsider().disclosures(in: Release(cells: [stray, deep]))
    #expect(Set(found) == [.unknown(try number(stray)), .unknown(try number(deep))])
  }

  @Test func `has nothing to say of a status`() throws {
    #expect(try outsider().disclosures(in: Release(cells: [try cell(nil)])) == [])
  }

  @Test func `knows the smallest base of months that were frozen under several`() throws {
    let frozen = [(10, 20), (15, 30)].enumerated().map { place, month in
      FrozenMonth(
        month: Publication.months[place],
        base: month.0,
        cells: [Cell(profile: .with([.site: "rouen"]), count: month.1)],
        previousSeal: ""
      )
    }
    let intruder = Intruder(frozen: frozen, catalogue: try .sample())
    #expect(intruder.base == 10)
    #expect(intruder.step == 5)
    let both = try cell(50, months: Array(Publication.months.prefix(2)))
    #expect(intruder.disclosures(in: Release(cells: [both])) == [])
  }
}
