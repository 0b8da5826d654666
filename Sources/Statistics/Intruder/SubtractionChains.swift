/// What subtractions between published numbers tell about units that no frozen cell tells about.
struct SubtractionChains {
  /// Below it, a group that isn't empty is too small.
  let base: Int
  /// What every frozen count is a multiple of.
  let step: Int

  /// A published number as the set of units that it is the sum of.
  struct Sum {
    let number: PublishedNumber
    let units: Set<Unit>
  }

  /// Two ways of counting the same participations, whatever their number.
  struct Equality {
    let total: [Unit]
    let parts: [Unit]
  }
}

extension SubtractionChains {
  /// Every group that the numbers betray, by elimination and since no group is negative.
  func disclosures(_ sums: [Sum], _ equalities: [Equality]) -> Set<Disclosure> {
    var found = differences(sums)
    // Elimination alone would lose a sum of zero among the others.
    var empty = sums.filter { $0.number.value == 0 }.reduce(into: Set<Unit>()) {
      $0.formUnion($1.units)
    }
    while true {
      let system = System(sums, equalities, empty: empty)
      found.formUnion(
        system.elimination.contradictions.map { .impossible(from: system.numbers($0)) }
      )
      for row in system.elimination.rows.values { found.formUnion(verdict(on: row, in: system)) }
      let more = system.emptied
      guard !more.isEmpty else { return found }
      empty.formUnion(more)
    }
  }

  /// A group inside another one: what the larger number has more.
  private func differences(_ sums: [Sum]) -> Set<Disclosure> {
    var found: Set<Disclosure> = []
    for small in sums {
      for large in sums where large.units.isStrictSuperset(of: small.units) {
        let rest = large.number.value - small.number.value
        let group = Group(units: large.units.subtracting(small.units))
        found.formUnion(verdict(on: group, of: rest, from: [large.number, small.number]))
      }
    }
    return found
  }

  private func verdict(on row: Elimination.Row, in system: System) -> Set<Disclosure> {
    let numbers = system.numbers(row)
    let terms = row.terms.mapValues(\.signed)
    guard terms.values.allSatisfy({ $0 > 0 }) else { return [] }
    guard terms.values.allSatisfy({ $0 == 1 }) else {
      return row.value.signed < 0 ? [.impossible(from: numbers)] : []
    }
    let group = Group(units: Set(terms.keys.map { system.units[$0] }))
    return verdict(on: group, of: row.value.signed, from: numbers)
  }

  /// A group of frozen cells is empty or holds at least the base, in whole steps.
  private func verdict(
    on group: Group,
    of count: Int,
    from numbers: [PublishedNumber]
  ) -> Set<Disclosure> {
    if (1..<base).contains(count) {
      return [.derived(group: group.description, value: count, from: numbers)]
    }
    return count >= 0 && count % step == 0 ? [] : [.impossible(from: numbers)]
  }

  private struct Group: CustomStringConvertible {
    let units: Set<Unit>
    var description: String { units.sorted().map(\.description).joined(separator: " + ") }
  }
}

extension SubtractionChains {
  /// The published numbers as equations between numbered units.
  private struct System {
    private(set) var units: [Unit] = []
    private(set) var elimination = Elimination()
    private var places: [Unit: Int] = [:]
    private let published: [PublishedNumber]

    init(_ sums: [Sum], _ equalities: [Equality], empty: Set<Unit>) {
      published = sums.map(\.number)
      for (source, sum) in sums.enumerated() {
        elimination.add(
          terms(sum.units.sorted(), 1, empty),
          value: sum.number.value,
          source: source
        )
      }
      for (source, equality) in equalities.enumerated() {
        let parts = terms(equality.parts, -1, empty)
        let both = terms(equality.total, 1, empty).merging(parts, uniquingKeysWith: +)
        elimination.add(both, value: 0, source: sums.count + source)
      }
    }

    private mutating func terms(_ units: [Unit], _ sign: Int, _ empty: Set<Unit>) -> [Int: Int] {
      var terms: [Int: Int] = [:]
      for unit in units where !empty.contains(unit) { terms[place(of: unit), default: 0] += sign }
      return terms
    }

    private mutating func place(of unit: Unit) -> Int {
      if let place = places[unit] { return place }
      places[unit] = units.count
      units.append(unit)
      return units.count - 1
    }

    /// The numbers that a row was derived from, the largest first.
    func numbers(_ row: Elimination.Row) -> [PublishedNumber] {
      row.sources.keys.filter { $0 < published.count }.map { published[$0] }
        .sorted { ($1.value, $0.id) < ($0.value, $1.id) }
    }

    /// The units of sums that are zero: counts are never negative.
    var emptied: Set<Unit> {
      let empty = elimination.rows.values.filter { row in
        row.value == .zero && row.terms.count > 1 && row.terms.values.allSatisfy { $0.signed > 0 }
      }
      return Set(empty.flatMap { $0.terms.keys.map { units[$0] } })
    }
  }
}
