import Guides
import Records

/// Which margins every profile counts in: integers in flat arrays, since the search reads them millions of times.
struct MarginIndex {
  /// The margins of profile p are `members[bounds[p]..<bounds[p + 1]]`.
  private(set) var bounds: [Int32] = [0]
  private(set) var members: [Int32] = []
  private(set) var margins: [Margin] = []
  let catalogue: Catalogue
  private var values = ValueIndex()
  private var numbers: [Margin: Int32] = [:]
}

/// A margin in numbers: a table by its place in the catalogue, a site, a key.
struct Margin: Hashable {
  let table: Int32
  /// `CodedKey.none` for the whole territory.
  let site: Int32
  let key: CodedKey

  var isTerritory: Bool { site == CodedKey.none }

  /// The weight of its error in Φ: plain counts, on which shares and trends rest, come before the rest.
  var weight: Int32 { key == CodedKey() ? 4 : 1 }
}

extension MarginIndex {
  init(of profiles: [Profile], catalogue: Catalogue) {
    self.catalogue = catalogue
    let plans = catalogue.tables.map { CountingPlan($0, numbering: &values) }
    for profile in profiles {
      let profile = values.read(profile)
      let site = profile.site
      for (table, plan) in plans.enumerated() where plan.accepts(profile) {
        for key in plan.keys(of: profile, depth: plan.depth) {
          add(Margin(table: Int32(table), site: CodedKey.none, key: key))
          guard let site, !plan.isTerritoryOnly else { continue }
          add(Margin(table: Int32(table), site: site, key: key))
        }
      }
      bounds.append(Int32(members.count))
    }
  }

  private mutating func add(_ margin: Margin) {
    if let number = numbers[margin] { return members.append(number) }
    let number = Int32(margins.count)
    numbers[margin] = number
    margins.append(margin)
    members.append(number)
  }

  /// The place of a profile's margins in `members`.
  func range(of profile: Int) -> Range<Int> { Int(bounds[profile])..<Int(bounds[profile + 1]) }

  /// A margin in words.
  func key(of margin: Margin) -> MarginKey {
    MarginKey(
      table: catalogue.tables[Int(margin.table)].id,
      site: margin.isTerritory ? nil : values.names[Int(margin.site)],
      values: margin.key.values(in: values)
    )
  }
}

extension MarginIndex {
  /// R − x summed over every margin.
  func errors(of rounded: [Int], truth: [Int]) -> [Int] {
    var errors = [Int](repeating: 0, count: margins.count)
    for profile in rounded.indices {
      let error = rounded[profile] - truth[profile]
      for place in range(of: profile) { errors[Int(members[place])] += error }
    }
    return errors
  }

  /// The carry with the errors of one more month, margins without any left out.
  func carry(_ carry: Carry, adding errors: [Int]) -> Carry {
    var carry = carry
    for (margin, error) in zip(margins, errors) where error != 0 {
      let key = key(of: margin).description
      let sum = carry[key, default: 0] + error
      carry[key] = sum == 0 ? nil : sum
    }
    return carry
  }
}
