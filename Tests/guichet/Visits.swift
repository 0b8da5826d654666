import Guides
import Journal
import Locales
import Records
import Reports
import Statistics

@testable import guichet

/// Invented visits of one person each, no two alike, to fill journals with.
struct Visits {
  let content: Content
  let catalogue: Statistics.Catalogue
  let pool: [Record]

  init() throws {
    content = try SmallContent.read()
    catalogue = try Statistics.Catalogue(content.tables)
    var known: Set<Profile> = []
    pool = try InventedMonth.records(120, content: content, seed: 3)
      .filter { $0.kind == .individual && known.insert(Profile(of: $0)).inserted }
  }

  /// A journal in which each visit came as many times as said.
  func journal(_ counts: [(Record, Int)]) throws -> Journal {
    let journal = try Journal.inMemory()
    try journal.save(
      counts.flatMap { Array(repeating: $0.0, count: $0.1) },
      lists: content.closedLists
    )
    return journal
  }

  /// Freezes October with given cells, whatever was counted.
  func close(_ journal: Journal, as cells: [Cell]) throws {
    _ = try journal.close(InventedMonth.october) { open in
      let frozen = FrozenMonth(
        month: InventedMonth.october,
        base: 5,
        cells: cells,
        previousSeal: open.previousSeal
      )
      return MonthClosed(
        frozen: frozen,
        sheets: try frozen.sheets(catalogue),
        carry: ["visits|": 3]
      )
    }
  }

  /// What may happen after a month is closed, none of which a report of that month may show.
  func goOn(_ journal: Journal, seed: UInt64) throws {
    let november = InventedMonth.october.advanced(by: 1)
    var late = pool[Int(seed) % pool.count]
    late.period = .week(november.weeks[0])
    try journal.save([late], lists: content.closedLists)
    try journal.object(
      site: content.territory.sites[0].code,
      month: november,
      lists: content.closedLists
    )
    if seed.isMultiple(of: 2) { try journal.purge([InventedMonth.october]) }
  }

  /// October as `guichet report` reads it.
  func report(_ journal: Journal, sites: [String]? = nil, say: Phrasebook) throws -> Report {
    let sums = FrozenSums(journal: journal, catalogue: catalogue)
    let october = InventedMonth.october
    let source = ReportSource(
      cube: try sums.cube(of: [october], sites: sites ?? []),
      base: try journal.base() ?? 5,
      frozen: Set(try journal.frozenMonths()),
      period: try ReportPeriod(from: october, to: october),
      sites: sites,
      allSites: content.territory.sites.map(\.code),
      generatedOn: Day(year: 2026, month: 11, day: 22),
      software: "guichet"
    )
    return try ReportBuilder(source, labels: Labels(say, content: content)).report()
  }
}
