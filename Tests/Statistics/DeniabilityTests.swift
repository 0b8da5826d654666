import Guides
import Records
import Testing

@testable import Statistics

/// The proof, tried out on every tiny cube: three cells of 0 to 6 visits, base 3.
struct `An intruder who knows the algorithm` {
  private static let base = 3
  private static let seeds: ClosedRange<UInt64> = 1...10
  private static let profiles = ["1", "2", "3"].map {
    Profile.with([.site: $0 == "3" ? "elbeuf" : "rouen", .level: $0])
  }

  /// Every truth that can lead to an output, for every output that was reached.
  private func worlds() throws -> [[Int]: [[Int]]] {
    let catalogue = try Catalogue([.by(), .by(.level)])
    let rounding = try ControlledRounding(base: Self.base, catalogue: catalogue)
    var worlds: [[Int]: [[Int]]] = [:]
    for first in 0...6 {
      for second in 0...6 {
        for third in 0...6 {
          let truth = [first, second, third]
          let counts = Dictionary(uniqueKeysWithValues: zip(Self.profiles, truth))
          var outputs: Set<[Int]> = []
          for seed in Self.seeds {
            var generator = SeededGenerator(seed: seed)
            let rounded = try rounding.round(counts, using: &generator).cells.counts
            outputs.insert(Self.profiles.map { rounded[$0] ?? 0 })
          }
          for output in outputs { worlds[output, default: []].append(truth) }
        }
      }
    }
    return worlds
  }

  @Test func `is never certain that a group has one to b - 1 visits`() throws {
    let worlds = try worlds()
    #expect(worlds.count == 27)
    for (output, truths) in worlds {
      #expect(truths.contains(output))
      for group in 1..<8 {
        let sizes = Set(
          truths.map { truth in
            truth.indices.reduce(0) { $0 + (group >> $1 & 1) * truth[$1] }
          }
        )
        #expect(!sizes.isSubset(of: 1..<Self.base), "\(output) pins group \(group) to \(sizes)")
      }
    }
  }
}
