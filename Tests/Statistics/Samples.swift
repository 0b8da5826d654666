import Guides
import Records

@testable import Statistics

extension TableDefinition {
  /// A table of the tests, named by its fields.
  static func by(
    _ fields: Field...,
    only filter: [Field: [String]] = [:],
    id: String? = nil,
    territoryOnly: Bool = false
  ) -> TableDefinition {
    let name = fields.isEmpty ? "visits" : fields.map(\.rawValue).joined(separator: "-")
    return TableDefinition(
      id: id ?? name,
      chapter: "activity",
      title: name,
      fields: fields,
      filter: filter,
      isTerritoryOnly: territoryOnly
    )
  }
}

extension Catalogue {
  /// One table of every sort: plain, filtered, one-way, of a set, crossing, for the territory only.
  static func sample() throws -> Catalogue {
    try Catalogue([
      .by(), .by(only: [.firstVisit: ["oui"]], id: "persons"), .by(.ageBand), .by(.level),
      .by(.themes), .by(.ageBand, .level), .by(.residence, territoryOnly: true),
    ])
  }
}

extension Profile {
  /// A profile with some fields only.
  static func with(_ values: [Field: String]) -> Profile {
    Profile(
      text: Field.allCases.map { "\($0.rawValue)=\(values[$0] ?? "")" }.joined(separator: ";")
    )
  }
}

/// The counts of a month of invented visits: few profiles return, as at a real counter.
func truth(seed: UInt64, visits: Int = 250) -> [Profile: Int] {
  var generator = SeededGenerator(seed: seed)
  func pick(_ codes: [String]) -> String {
    let skewed = min(
      Int.random(in: codes.indices, using: &generator),
      Int.random(in: codes.indices, using: &generator)
    )
    return codes[skewed]
  }
  var counts: [Profile: Int] = [:]
  for _ in 0..<visits {
    let themes = Set([pick(["email", "sante", "logement"]), pick(["email", "sante", "logement"])])
    let profile = Profile.with([
      .site: pick(["elbeuf", "le-trait", "rouen"]),
      .themes: themes.sorted().joined(separator: "|"),
      .ageBand: pick(AgeBand.codes),
      .level: pick(Level.codes),
      .firstVisit: pick(FirstVisit.codes),
      .residence: pick(["76540", "76231", "hors_territoire"]),
    ])
    counts[profile, default: 0] += 1
  }
  return counts
}

extension [Cell] {
  var counts: [Profile: Int] {
    Dictionary(uniqueKeysWithValues: map { ($0.profile, $0.count) })
  }
}

let october = Month(year: 2026, number: 10)
let november = Month(year: 2026, number: 11)
