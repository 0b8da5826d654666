import FrozenSamples
import Guides
import Records
import Reports
import Statistics

/// The frozen cells of a few months at two counters, made by dice.
struct RandomJournal {
  private var generator: SeededGenerator
  private let tables: [TableDefinition]

  init(seed: UInt64, tables: [TableDefinition] = RandomJournal.tables) {
    generator = SeededGenerator(seed: seed)
    self.tables = tables
  }

  static let tables = [
    Sample.visits, Sample.persons, Sample.helps, Sample.themes, Sample.ageLevels, Sample.incidents,
    Sample.communes,
  ]

  /// What a report is made of; some periods that it compares may not be frozen.
  mutating func source() throws -> ReportSource {
    let catalogue = try Catalogue(tables)
    let length = Int.random(in: 1...3, using: &generator)
    let from = Sample.october.advanced(by: 1 - length)
    let period = try ReportPeriod(from: from, to: Sample.october)
    let isCompared = Bool.random(using: &generator)
    let hasYear = Bool.random(using: &generator)
    let months =
      period.months + (isCompared ? period.previous.months : [])
      + (hasYear ? period.yearBefore.months : [])
    let sums = months.flatMap { frozen($0).sums(catalogue) }
    return ReportSource(
      cube: Cube(sums, catalogue: catalogue),
      base: 5,
      frozen: Set(months),
      period: period,
      comparison: Comparison.allCases.randomElement(using: &generator) ?? .none,
      sites: Bool.random(using: &generator) ? nil : ["elbeuf"],
      allSites: ["elbeuf", "rouen"],
      isDemo: Bool.random(using: &generator),
      generatedOn: Day(year: 2026, month: 11, day: 22),
      software: "guichet 0.1.0"
    )
  }

  private mutating func frozen(_ month: Month) -> FrozenMonth {
    let cells = (0..<Int.random(in: 0...25, using: &generator)).map { _ in
      Cell(profile: profile(), count: 5 * Int.random(in: 1...400, using: &generator))
    }
    return FrozenMonth(month: month, base: 5, cells: cells, previousSeal: "")
  }

  private mutating func profile() -> Profile {
    func one(_ codes: [String]) -> String { codes.randomElement(using: &generator) ?? "" }
    let themes = Set((0..<2).map { _ in one(Array(Theme.codes.prefix(5))) }).sorted()
    let values: [(Field, String)] = [
      (.site, one(["elbeuf", "rouen"])), (.ageBand, one(AgeBand.codes)),
      (.level, one(Level.codes)), (.help, one(WayOfHelping.codes)),
      (.themes, themes.joined(separator: "|")), (.incident, one(Incident.codes)),
      (.residence, one(["76540", "76231"])), (.firstVisit, one(FirstVisit.codes)),
    ]
    let known = Dictionary(values) { first, _ in first }
    return Profile(
      text: Field.allCases.map { "\($0.rawValue)=\(known[$0] ?? "")" }.joined(separator: ";")
    )
  }
}
