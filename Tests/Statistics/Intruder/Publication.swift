import FrozenSamples
import Guides
import Records

@testable import Statistics

/// Six months of three counters, truly visited and frozen, and the releases that were made of them.
struct Publication {
  static let sites: Set = ["elbeuf", "le-trait", "rouen"]
  static let months = Month.range(Month(year: 2026, number: 1), Month(year: 2026, number: 6))

  let catalogue: Catalogue
  var truths: [Month: [Profile: Int]] = [:]
  var frozen: [FrozenMonth] = []

  /// A word that only a raw row holds.
  static let canary = "serin-7f3a"

  init(seed: UInt64 = 1, visits: Int = 150, method: Method = .ours) throws {
    catalogue = try Catalogue.sample()
    var generator = SeededGenerator(seed: seed)
    var carry: Carry = [:]
    for (place, month) in Publication.months.enumerated() {
      let truth = truth(seed: seed &* 100 &+ UInt64(place), visits: visits)
      let cells = try method.freeze(truth, &carry, &generator)
      truths[month] = truth
      frozen.append(
        FrozenMonth(
          month: month,
          base: 5,
          cells: cells.filter { $0.value > 0 }.map { Cell(profile: $0.key, count: $0.value) },
          previousSeal: frozen.last?.seal ?? ""
        )
      )
    }
  }

  /// The intruder of the program, with the sums of the frozen cells as they stand.
  var intruder: Intruder {
    Intruder(
      sealed: frozen.map {
        MonthSheets($0, definitions: catalogue.signatures, sums: $0.sums(catalogue))
      },
      catalogue: catalogue
    )
  }

  /// The same intruder with the cells themselves.
  var cellIntruder: Intruder { Intruder(frozen: frozen, catalogue: catalogue) }

  /// Somebody who has nothing but what was published.
  var outsider: Intruder { Intruder(base: 5, catalogue: catalogue, sites: Publication.sites) }

  /// Freezes a month that was frozen already, which the journal refuses.
  mutating func freezeAgain(
    _ place: Int,
    coins: inout SeededGenerator,
    with freeze: Method.Freezing
  ) throws {
    let month = frozen[place]
    var carry: Carry = [:]
    let cells = try freeze(truths[month.month] ?? [:], &carry, &coins)
    frozen[place] = FrozenMonth(
      month: month.month,
      base: month.base,
      cells: cells.map { Cell(profile: $0.key, count: $0.value) },
      previousSeal: month.previousSeal
    )
  }

  /// Every table of some sites and months, read as reports read them, from frozen cells unless told otherwise.
  func release(
    sites: Set<String>? = nil,
    months: [Month] = Publication.months,
    counting counts: [Month: [Profile: Int]]? = nil,
    leastLine: Int = 20
  ) throws -> Release {
    let sources = counts.map { counts in
      counts.map { month, counts in
        FrozenMonth(
          month: month,
          base: 1,
          cells: counts.map { Cell(profile: $0.key, count: $0.value) },
          previousSeal: ""
        )
      }
    }
    let sums = (sources ?? frozen).filter { months.contains($0.month) }
      .flatMap { $0.sums(catalogue) }
    let cube = Cube(sums, catalogue: catalogue)
    var release = Release(cells: [])
    for table in catalogue.tables where sites == nil || !table.isTerritoryOnly {
      let values = try cube.values(of: table.id, sites: sites, months: months)
      try release.add(values, sites: sites, months: months, leastLine: leastLine)
    }
    return release
  }

  /// What the cells of a release truly count, which no release may depend on.
  func raw(_ release: Release) -> [Int] {
    let world = FrozenWorld(
      truths.map { month, counts in
        FrozenMonth(
          month: month,
          base: 1,
          cells: counts.map { Cell(profile: $0.key, count: $0.value) },
          previousSeal: ""
        )
      }
    )
    return release.cells.map { world.count($0.counted) ?? 0 }
  }
}

extension Release {
  /// Adds the cells of a table, and their sum where each participation is in one line.
  mutating func add(
    _ table: TableValues,
    sites: Set<String>?,
    months: [Month],
    leastLine: Int
  ) throws {
    func cell(_ key: [String], _ value: Int) throws -> PublishedCell {
      try PublishedCell(table.definition, key: key, sites: sites, months: months, value: value)
    }
    let total = try cell([], table.total)
    let heads = try table.subtotals.map { try cell($0.key, $0.value) }
    let large = Set(table.subtotals.filter { $0.value >= leastLine }.map { $0.key[0] })
    let rows = table.rows.filter { table.subtotals.isEmpty || large.contains($0.key[0]) }
    let lines = try rows.map { try cell($0.key, $0.value) }
    cells += [total] + heads + lines
    guard !table.definition.fields.contains(where: \.isSetValued) else { return }
    let parts = heads.isEmpty ? lines : heads
    if !parts.isEmpty { equations.append(.init(total: total.id, parts: parts.map(\.id))) }
  }

  /// The release with another number in a cell.
  func changing(_ id: String, by difference: Int) -> Release {
    var release = self
    release.cells = cells.map { $0.id == id ? $0.changed(by: difference) : $0 }
    return release
  }

  /// The release with every number changed.
  func mapValues(_ change: (Int) -> Int) -> Release {
    var release = self
    release.cells = cells.map { cell in
      cell.changed(by: cell.value.map { change($0) - $0 } ?? 0)
    }
    return release
  }
}

extension PublishedCell {
  /// A cell of a table, in months that follow each other.
  init(
    _ table: TableDefinition,
    key: [String] = [],
    sites: Set<String>? = nil,
    months: [Month],
    value: Int?
  ) throws {
    let period = try ReportPeriod(from: months[0], to: months[months.count - 1])
    self.init(
      counted: table.counted(key, sites: sites?.sorted(), in: period),
      value: value
    )
  }

  func changed(by difference: Int) -> PublishedCell {
    PublishedCell(counted: counted, value: value.map { $0 + difference })
  }
}
