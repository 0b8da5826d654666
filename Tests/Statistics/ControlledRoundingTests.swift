import Guides
import Records
import Testing

@testable import Statistics

struct `Controlled rounding` {
  private func round(
    _ counts: [Profile: Int],
    seed: UInt64,
    base: Int = 5,
    carry: Carry = [:],
    catalogue: Catalogue? = nil
  ) throws -> RoundedMonth {
    var generator = SeededGenerator(seed: seed)
    let catalogue = try catalogue ?? Catalogue.sample()
    return try ControlledRounding(base: base, catalogue: catalogue)
      .round(counts, carry: carry, using: &generator)
  }

  @Test(arguments: [3, 5, 10], 1...6)
  func `moves every count to a neighbouring multiple of the base`(
    _ base: Int,
    _ seed: UInt64
  ) throws {
    let truth = truth(seed: seed)
    let cells = try round(truth, seed: seed, base: base).cells
    #expect(cells.map(\.profile) == cells.map(\.profile).sorted())
    #expect(Set(cells.map(\.profile)).isSubset(of: truth.keys))
    #expect(cells.allSatisfy { $0.count > 0 && $0.count % base == 0 })
    let rounded = cells.counts
    for (profile, count) in truth {
      #expect(abs((rounded[profile] ?? 0) - count) < base)
      #expect(count % base != 0 || (rounded[profile] ?? 0) == count)
    }
  }

  @Test(arguments: 1...10) func `leaves a table of multiples as it is, whatever the coins`(
    _ seed: UInt64
  ) throws {
    let frozen = try round(truth(seed: 1, visits: 400), seed: 2).cells
    let again = try round(frozen.counts, seed: seed, carry: [:])
    #expect(again.cells == frozen)
    #expect(again.carry == [:])
    #expect(again.quality.kinds.allSatisfy { $0.totalError == 0 })
  }

  @Test func `repeats itself for a seed, whatever the order of its input`() throws {
    let truth = truth(seed: 3)
    let shuffled = Dictionary(uniqueKeysWithValues: truth.map { ($0.key, $0.value) }.reversed())
    #expect(try round(truth, seed: 4) == round(shuffled, seed: 4))
    #expect(try round(truth, seed: 4).cells != round(truth, seed: 5).cells)
  }

  // Without tables the search has nothing to gain: what comes out is the start. The mean of 4 000
  // times 5 × Bernoulli(r / 5) has a deviation of at most 0.04; 0.24 is six of them.
  @Test(arguments: [1, 2, 3, 4, 6, 9]) func `starts without bias`(_ count: Int) throws {
    let sites = (1...100).map { Profile.with([.site: "site-\($0)"]) }
    let truth = Dictionary(uniqueKeysWithValues: sites.map { ($0, count) })
    let sum = try (1...40).reduce(0) { sum, seed in
      let cells = try round(truth, seed: UInt64(seed), catalogue: try Catalogue([])).cells
      return sum + cells.reduce(0) { $0 + $1.count }
    }
    #expect(abs(Double(sum) / 4000 - Double(count)) < 0.24)
  }

  @Test(arguments: 1...10) func `never ends further from the margins than it starts`(
    _ seed: UInt64
  ) throws {
    let truth = truth(seed: seed)
    let start = try round(truth, seed: seed, catalogue: try Catalogue([])).cells
    let end = try round(truth, seed: seed).cells
    #expect(try distance(truth, end.counts) <= distance(truth, start.counts))
    #expect(try distance(truth, end.counts) < distance(truth, [:]))
  }

  /// Φ, by a second road: the sums of frozen months.
  private func distance(_ truth: [Profile: Int], _ rounded: [Profile: Int]) throws -> Int {
    let catalogue = try Catalogue.sample()
    let index = MarginIndex(of: truth.keys.sorted(), catalogue: catalogue)
    let profiles = truth.keys.sorted()
    let errors = index.errors(
      of: profiles.map { rounded[$0] ?? 0 },
      truth: profiles.map { truth[$0] ?? 0 }
    )
    return zip(index.margins, errors).reduce(0) { $0 + Int($1.0.weight) * $1.1 * $1.1 }
  }

  @Test func `keeps the errors of a year smaller with the carry than without`() throws {
    let months = (1...6).map { truth(seed: $0) }
    var with: Carry = [:]
    var without: Carry = [:]
    for (seed, month) in months.enumerated() {
      with = try round(month, seed: UInt64(seed), carry: with).carry
      let alone = try round(month, seed: UInt64(seed)).carry
      without.merge(alone) { $0 + $1 }
    }
    #expect(with.values.reduce(0) { $0 + $1 * $1 } * 2 < without.values.reduce(0) { $0 + $1 * $1 })
  }

  @Test func `carries the difference between frozen and true sums of the year`() throws {
    var carry: Carry = [:]
    var truths = 0
    var frozen = 0
    for seed in 1...3 {
      let month = truth(seed: UInt64(seed))
      let rounded = try round(month, seed: UInt64(seed), carry: carry)
      carry = rounded.carry
      truths += month.filter { $0.key.values[.level] == ["2"] }.values.reduce(0, +)
      frozen += rounded.cells.filter { $0.profile.values[.level] == ["2"] }
        .reduce(0) { $0 + $1.count }
    }
    #expect(carry["level||2"] ?? 0 == frozen - truths)
  }

  @Test func `ignores counts of zero and refuses negative ones`() throws {
    let profile = Profile.with([.site: "rouen"])
    #expect(try round([profile: 0], seed: 1).cells == [])
    #expect(
      try round([:], seed: 1) == RoundedMonth(cells: [], carry: [:], quality: .init(kinds: []))
    )
    #expect(throws: RoundingError.negativeCounts(cells: 1)) { try round([profile: -5], seed: 1) }
  }

  @Test(arguments: [-5, 0, 1, 2]) func `refuses a base that would protect nobody`(_ base: Int) {
    #expect(throws: RoundingError.baseTooSmall(base)) { try round([:], seed: 1, base: base) }
  }
}
