import Guides
package import Records

/// Rounds the counts of a month once, so that every number ever published is a sum of multiples of the base.
package struct ControlledRounding: Sendable {
  package let base: Int
  package let catalogue: Catalogue

  package init(base: Int, catalogue: Catalogue) throws(RoundingError) {
    guard base >= 3 else { throw .baseTooSmall(base) }
    self.base = base
    self.catalogue = catalogue
  }
}

/// What rounding a month gives: only the cells may ever be published.
package struct RoundedMonth: Sendable, Equatable {
  /// Positive multiples of the base, in the order of their profiles.
  package let cells: [Cell]
  package let carry: Carry
  package let quality: RoundingQuality
}

extension ControlledRounding {
  /// Moves each count to a neighbouring multiple of the base, keeping the margins of the catalogue close over the year.
  ///
  /// The starting point comes from the generator alone and is unbiased. The search then draws from a faster one, seeded by it:
  /// the proof of deniability holds whatever the coins, since a truth in multiples of the base has nothing to move.
  package func round(
    _ counts: [Profile: Int],
    carry: Carry = [:],
    using generator: inout some RandomNumberGenerator
  ) throws(RoundingError) -> RoundedMonth {
    let truth = counts.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    let negative = truth.count { $0.value < 0 }
    guard negative == 0 else { throw .negativeCounts(cells: negative) }

    let index = MarginIndex(of: truth.map(\.key), catalogue: catalogue)
    let values = truth.map(\.value)
    let movable = values.indices.filter { values[$0] % base != 0 }
    let start = start(movable.map { values[$0] }, using: &generator)
    let carried = index.margins.map { carry[index.key(of: $0).description] ?? 0 }
    let errors = index.errors(of: round(values, movable, to: start), truth: values)
    var search = LocalSearch(
      from: start,
      errors: zip(errors, carried).map(+),
      base: base,
      grid: MarginGrid(of: movable, in: index),
      seed: generator.next()
    )
    search.run()

    let rounded = round(values, movable, to: search.sides)
    try RoundingPromise.check(rounded, truth: values, base: base)
    let remaining = index.errors(of: rounded, truth: values)
    return RoundedMonth(
      cells: zip(truth, rounded).filter { $1 > 0 }.map { Cell(profile: $0.key, count: $1) },
      carry: index.carry(carry, adding: remaining),
      quality: RoundingQuality(of: remaining, in: index)
    )
  }

  /// Each count at its upper neighbour with probability remainder / base, which makes its expectation exact.
  private func start(
    _ counts: [Int],
    using generator: inout some RandomNumberGenerator
  ) -> Sides {
    var sides = Sides()
    for count in counts {
      sides.append(upper: Int.random(in: 0..<base, using: &generator) < count % base)
    }
    return sides
  }

  /// The counts with those that can move at the neighbour where they stand.
  private func round(_ counts: [Int], _ movable: [Int], to sides: Sides) -> [Int] {
    var rounded = counts.map { $0 - $0 % base }
    for (cell, place) in movable.enumerated() where sides.isUpper(cell) { rounded[place] += base }
    return rounded
  }
}
