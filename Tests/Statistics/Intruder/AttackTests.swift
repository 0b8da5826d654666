import FrozenSamples
import Guides
import Records
import Testing

@testable import Statistics

/// Attacks on a release, each tried on what the method publishes, then on a release that would fall to it.
struct `An attack` {
  private static let shared = Result { try Publication(seed: 7, visits: 120) }
  private static let january = Publication.months[0]

  private let publication: Publication

  init() throws { publication = try Self.shared.get() }

  private func months(_ range: Range<Int>) -> [Month] { Array(Publication.months[range]) }

  /// What the intruder inside says of releases made one after the other.
  private func attack(_ releases: Release...) -> [Disclosure] {
    guard let last = releases.last else { return [] }
    return publication.intruder.disclosures(in: last, after: releases.dropLast())
  }

  /// What somebody outside says of plain counts by site and month.
  private func outside(
    _ counts: [(sites: Set<String>?, months: Range<Int>, value: Int)],
    base: Int = 5
  ) throws -> [Disclosure] {
    let cells = try counts.map {
      try PublishedCell(.by(), sites: $0.sites, months: months($0.months), value: $0.value)
    }
    return Intruder(base: base, catalogue: publication.catalogue, sites: Publication.sites)
      .disclosures(in: Release(cells: cells))
  }

  private func groups(_ found: [Disclosure]) -> [Int] {
    found.compactMap { if case .derived(_, let value, _) = $0 { value } else { nil } }
  }

  @Test func `on small cells finds none, and would find one`() throws {
    let release = try publication.release()
    #expect(release.cells.allSatisfy { !(1..<5).contains($0.value ?? 0) })
    let id = try #require(release.cells.first { $0.value == 0 }?.counted.id)
    #expect(attack(release.changing(id, by: 3)).contains(.notRounded(.init(id: id, value: 3))))
  }

  @Test func `by the margins of a table subtracts nothing, and would`() throws {
    let release = try publication.release()
    #expect(release.equations.count > 3)
    let equation = try #require(release.equations.first)
    let broken = release.changing(equation.parts[0], by: -3)
    #expect(
      attack(broken).contains { if case .doesNotAdd = $0 { true } else { false } }
    )
  }

  @Test func `by a chain of subtractions leaves no small group, and would`() throws {
    let parts = try publication.release(months: months(0..<2))
    #expect(publication.outsider.disclosures(in: parts) == [])
    // Territory less two sites, where neither the third site nor a smaller group is printed.
    let found = try outside([(nil, 0..<1, 43), (["elbeuf"], 0..<1, 20), (["rouen"], 0..<1, 20)])
    #expect(groups(found).contains(3))
  }

  @Test func `by bounds finds no table that is small everywhere, and would`() throws {
    // Two by two the sites have ten: only five each explains it.
    let pairs: [Set<String>] = [
      ["elbeuf", "rouen"], ["rouen", "le-trait"], ["elbeuf", "le-trait"],
    ]
    #expect(groups(try outside(pairs.map { ($0, 0..<1, 10) }, base: 10)) == [5, 5, 5])
  }

  @Test func `by nested territories finds no site that is left alone, and would`() throws {
    let whole = try publication.release(months: months(0..<1))
    let parts = try [["elbeuf"], ["rouen"], ["elbeuf", "rouen"]].map { sites in
      try publication.release(sites: Set(sites), months: months(0..<1))
    }
    #expect(attack(whole, parts[0], parts[1], parts[2]) == [])
    #expect(publication.outsider.disclosures(in: whole, after: parts) == [])
    let found = try outside([(nil, 0..<1, 42), (["elbeuf", "rouen"], 0..<1, 40)])
    #expect(groups(found) == [2])
  }

  @Test func `by tables that share a field finds one count, and would see two`() throws {
    let release = try publication.release()
    let ages = AgeBand.codes.map { "ageBand=\($0);month=2026-01..2026-06" }
    for id in ages { #expect(release.cells.count { $0.counted.id == id } == 2) }
    #expect(attack(release) == [])
    var split = release
    let place = try #require(split.cells.lastIndex { ages.contains($0.counted.id) })
    split.cells[place] = split.cells[place].changed(by: 5)
    #expect(attack(split).contains { if case .revised = $0 { true } else { false } })
  }

  @Test func `from a month to the next finds no silent revision, and would`() throws {
    let before = try publication.release(months: months(0..<1))
    let after = try publication.release(months: months(0..<1))
    let later = try publication.release(months: months(1..<2))
    #expect(attack(before, later, after) == [])
    let id = before.cells[0].counted.id
    #expect(
      attack(before, after.changing(id, by: 5)).contains {
        if case .revised = $0 { true } else { false }
      }
    )
  }

  @Test func `by the year to date finds no small month, and would`() throws {
    let growing = try (1...4).map { try publication.release(months: months(0..<$0)) }
    for (year, next) in zip(growing, growing.dropFirst()) {
      let values = Dictionary(
        year.cells.map { ("\($0.counted.conditions)", $0.value ?? 0) },
        uniquingKeysWith: { first, _ in first }
      )
      for cell in next.cells {
        guard let value = values["\(cell.counted.conditions)"] else { continue }
        #expect(((cell.value ?? 0) - value) % 5 == 0 && (cell.value ?? 0) >= value)
      }
    }
    #expect(attack(growing[0], growing[1], growing[2], growing[3]) == [])
    let found = try outside([(["rouen"], 0..<5, 40), (["rouen"], 0..<6, 44)])
    #expect(groups(found) == [4])
  }

  @Test func `by a quarter less two months finds no small month, and would`() throws {
    let quarter = try publication.release(months: months(0..<3))
    let months = try [0..<1, 1..<2, 2..<3].map { try publication.release(months: self.months($0)) }
    #expect(attack(months[0], months[1], quarter) == [])
    #expect(publication.outsider.disclosures(in: quarter, after: months) == [])
    let found = try outside([
      (["rouen"], 0..<3, 41), (["rouen"], 0..<1, 20), (["rouen"], 1..<2, 20),
    ])
    #expect(groups(found).contains(1))
  }

  @Test func `on two small parts of one line finds none, and would`() throws {
    // 15 = 10 + 3 + ? + ?: the two hidden parts are 2 together.
    let parts: [Int?] = [10, 3, nil, nil]
    let cells = try zip(["1", "2", "3", "4"], parts).map {
      try PublishedCell(.by(.level), key: [$0], sites: ["rouen"], months: months(0..<1), value: $1)
    }
    let total = try PublishedCell(.by(.level), sites: ["rouen"], months: months(0..<1), value: 15)
    let equation = PublishedEquation(
      total: total.counted.id,
      parts: cells.map(\.counted.id)
    )
    let found = publication.outsider
      .disclosures(in: Release(cells: [total] + cells, equations: [equation]))
    #expect(groups(found).contains(2))
    #expect(try attack(publication.release()) == [])
  }

  @Test func `on a line that is all of one category finds none below the safety size`() throws {
    let release = try publication.release(months: months(0..<1))
    let heads = Dictionary(
      release.cells.map { ($0.counted.conditions, $0.value ?? 0) },
      uniquingKeysWith: { first, _ in first }
    )
    let parts = release.cells.filter { $0.counted.conditions.count == 2 }
    #expect(!parts.isEmpty)
    for part in parts { #expect((heads[[part.counted.conditions[0]]] ?? 0) >= 20) }
    #expect(Field.allCases.filter(\.isSensitive) == [.barrier, .incident])
    for field in [Field.barrier, .incident] {
      let crossed = CatalogueProblem.all(in: [.by(field, .level, territoryOnly: true)])
      #expect(crossed.contains { if case .sensitiveCrossed = $0 { true } else { false } })
      let bySite = CatalogueProblem.all(in: [.by(field)])
      #expect(bySite.contains { if case .sensitiveBySite = $0 { true } else { false } })
    }
  }

  @Test func `by inverting shares finds rounded counts only`() throws {
    let release = try publication.release()
    let lines = release.cells.filter { $0.counted.conditions.map(\.field) == [.level] }
    let counts = Array(Set(lines)).map { $0.value ?? 0 }
    let total = counts.reduce(0, +)
    for (count, share) in zip(counts, Share.split(by: counts)) {
      // Every count that the share could be of: the frozen one is among them.
      #expect((0...total).filter { abs($0 * 100 - share * total) < total }.contains(count))
    }
    #expect(Share.split(by: counts).reduce(0, +) == 100)
  }

  @Test func `by comparing tables finds one number for one name, in every release`() throws {
    var numbers: [String: Int] = [:]
    for first in 0..<3 {
      for last in first..<3 {
        for sites in [nil, ["rouen"], ["elbeuf", "le-trait"]] as [Set<String>?] {
          let release = try publication.release(sites: sites, months: months(first..<last + 1))
          for cell in release.cells {
            #expect(numbers[cell.counted.id] ?? cell.value == cell.value)
            numbers[cell.counted.id] = cell.value
          }
        }
      }
    }
    #expect(numbers.count > 500)
  }

  @Test func `by averaging two hundred ways to split a group finds one sum`() throws {
    var coins = SeededGenerator(seed: 5)
    let whole = try publication.release(months: months(0..<4)).cells[0].value
    for _ in 0..<200 {
      let cut = Int.random(in: 1..<4, using: &coins)
      let apart = Set(Publication.sites.sorted().filter { _ in Bool.random(using: &coins) })
      let rest = Publication.sites.subtracting(apart)
      let sum = try [0..<cut, cut..<4].reduce(0) { sum, range in
        try [apart, rest].reduce(sum) { try $0 + count(of: $1, in: months(range)) }
      }
      #expect(sum == whole)
    }
  }

  /// The plain count of some sites, as a report that is limited to them prints it.
  private func count(of sites: Set<String>, in months: [Month]) throws -> Int {
    guard !sites.isEmpty else { return 0 }
    let sums = publication.frozen.filter { months.contains($0.month) }
      .flatMap { $0.sums(publication.catalogue) }
    return try Cube(sums, catalogue: publication.catalogue)
      .values(of: "visits", sites: sites, months: months).total
  }

  @Test func `on months that are open or to come finds them refused`() throws {
    let period = try ReportPeriod(from: Self.january, to: Self.january.advanced(by: 12))
    let frozen = Set(publication.frozen.map(\.month))
    #expect(throws: ReportPeriodError.self) {
      try period.check(frozen: frozen, today: Day(year: 2026, month: 8, day: 1))
    }
    let open = try PublishedCell(.by(), months: [Self.january.advanced(by: 6)], value: 40)
    #expect(attack(Release(cells: [open])).contains { if case .open = $0 { true } else { false } })
  }

  @Test func `on a site that opens within the year finds nothing before its first frozen month`()
    throws
  {
    var opened = publication
    let profile = Profile.with([.site: "darnetal", .level: "2"])
    opened.frozen[5] = FrozenMonth(
      month: opened.frozen[5].month,
      base: 5,
      cells: opened.frozen[5].cells + [Cell(profile: profile, count: 10)],
      previousSeal: opened.frozen[5].previousSeal
    )
    let before = try publication.release(months: months(0..<5))
    #expect(try opened.release(months: months(0..<5)) == before)
    let site = try opened.release(sites: ["darnetal"], months: months(0..<6))
    #expect(site.cells[0].value == 10)
    let late = site.cells[0].changed(by: 5)
    #expect(
      opened.intruder.disclosures(in: Release(cells: [late]))
        == [.notFrozen(.init(id: late.counted.id, value: 15), frozen: 10)]
    )
  }

  @Test func `on the work of an agent finds no field that names one`() throws {
    let fields = Field.allCases.map(\.rawValue)
    #expect(fields.filter { $0.lowercased().contains("agent") } == [])
    // A counter with one agent and few visits is not broken down.
    let age = AgeBand.codes[0]
    let line = try PublishedCell(
      .by(.ageBand, .level),
      key: [age],
      sites: ["rouen"],
      months: months(0..<1),
      value: 15
    )
    let part = try PublishedCell(
      .by(.ageBand, .level),
      key: [age, "2"],
      sites: ["rouen"],
      months: months(0..<1),
      value: 15
    )
    let found = publication.outsider.disclosures(in: Release(cells: [line, part]))
    #expect(found.contains { if case .brokenDown = $0 { true } else { false } })
  }
}
