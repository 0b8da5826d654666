import Guides
import Records
import Testing

@testable import Statistics

/// The proof, tried out by brute force on tiny cubes.
struct `Every truth of a tiny cube` {
  /// A shape of cube: the profiles of its cells, and the tables whose margins the search keeps close.
  struct Shape: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let profiles: [Profile]
    let tables: [TableDefinition]
  }

  static let shapes = [
    Shape(
      testDescription: "a crossing",
      profiles: [("rouen", "1"), ("rouen", "2"), ("elbeuf", "1"), ("elbeuf", "2")]
        .map { .with([.site: $0.0, .level: $0.1]) },
      tables: [.by(), .by(.level)]
    ),
    Shape(
      testDescription: "needs that overlap",
      profiles: ["email", "email|sante", "sante"].map { .with([.site: "rouen", .themes: $0]) },
      tables: [.by(), .by(.themes)]
    ),
    Shape(
      testDescription: "persons among visits",
      profiles: FirstVisit.codes.prefix(3)
        .map { .with([.site: "rouen", .firstVisit: $0, .level: "1"]) },
      tables: [.by(), .by(only: [.firstVisit: ["oui"]], id: "persons"), .by(.level)]
    ),
  ]

  private func round(
    _ truth: [Int],
    _ shape: Shape,
    base: Int,
    _ carry: inout Carry,
    _ generator: inout SeededGenerator
  ) throws -> [Int] {
    let rounding = try ControlledRounding(base: base, catalogue: try Catalogue(shape.tables))
    let counts = Dictionary(uniqueKeysWithValues: zip(shape.profiles, truth))
    let month = try rounding.round(counts, carry: carry, using: &generator)
    carry = month.carry
    let cells = month.cells.counts
    return shape.profiles.map { cells[$0] ?? 0 }
  }

  private func worlds(_ shape: Shape, base: Int, seeds: UInt64) throws -> TinyWorlds {
    try TinyWorlds(base: base, cells: shape.profiles.count, seeds: 1...seeds) { truth, coins in
      var carry: Carry = [:]
      return try round(truth, shape, base: base, &carry, &coins)
    }
  }

  @Test(arguments: shapes) func `leaves every group of every table deniable`(
    _ shape: Shape
  ) throws {
    let worlds = try worlds(shape, base: 3, seeds: 2)
    #expect(worlds.truths.count == shape.profiles.reduce(1) { product, _ in product * 3 })
    for (output, truths) in worlds.truths { #expect(truths.contains(output)) }
    #expect(worlds.pinned == [])
    // Somebody who sees one margin only: each group of cells whose sum is published alone.
    let cells = Array(shape.profiles.indices)
    for group in 1..<1 << cells.count {
      let seen = worlds.seen { output in
        [cells.reduce(0) { $0 + (group >> $1 & 1) * output[$1] }]
      }
      #expect(worlds.pinned(seen, among: cells) == [])
    }
  }

  @Test func `leaves every group of two months deniable, the error carried`() throws {
    let shape = Shape(
      testDescription: "two months",
      profiles: ["1", "2"].map { .with([.site: "rouen", .level: $0]) },
      tables: [.by(), .by(.level)]
    )
    let worlds = try TinyWorlds(base: 3, cells: 4, seeds: 1...2) { truth, coins in
      var carry: Carry = [:]
      return try round(Array(truth[..<2]), shape, base: 3, &carry, &coins)
        + round(Array(truth[2...]), shape, base: 3, &carry, &coins)
    }
    #expect(worlds.pinned == [])
    // The report of both months alone, then that of the first beside it.
    let year = worlds.seen { [$0[0] + $0[2], $0[1] + $0[3]] }
    #expect(worlds.pinned(year, among: [0, 1, 2, 3]) == [])
    let both = worlds.seen { [$0[0] + $0[2], $0[1] + $0[3], $0[0], $0[1]] }
    #expect(worlds.pinned(both, among: [0, 1, 2, 3]) == [])
  }

  private static let pair = Shape(
    testDescription: "two cells",
    profiles: ["1", "2"].map { .with([.site: "rouen", .level: $0]) },
    tables: [.by(), .by(.level)]
  )

  /// What visitors of the first cell, who know of each other, can pin among the others.
  private func pinned(byCoalitionOf size: Int) throws -> [String] {
    let worlds = try worlds(Self.pair, base: 5, seeds: 12)
    return worlds.pinned(worlds.seen(knowing: { $0[0] >= size }), among: [1])
  }

  @Test(arguments: [1, 2])
  func `says nothing certain of others to less than half a base of visitors`(
    _ size: Int
  ) throws {
    #expect(try pinned(byCoalitionOf: size) == [])
  }

  @Test func `says something certain to three visitors of one cell at base 5`() throws {
    #expect(try pinned(byCoalitionOf: 3) == ["[0, 5] pins [1] to [3, 4]"])
  }
}
