import Records

@testable import Statistics

/// Every truth of a tiny cube, and what the method can make of each: an intruder who knows the algorithm.
struct TinyWorlds {
  let base: Int
  /// The truths that can lead to each output.
  private(set) var truths: [[Int]: [[Int]]] = [:]

  /// Truths of up to twice the base: the rounding of any of them is another one.
  init(
    base: Int,
    cells: Int,
    seeds: ClosedRange<UInt64>,
    outputs: (_ truth: [Int], inout SeededGenerator) throws -> [Int]
  ) rethrows {
    self.base = base
    for truth in TinyWorlds.tables(cells, upTo: 2 * base) {
      var reached: Set<[Int]> = []
      for seed in seeds {
        var generator = SeededGenerator(seed: seed)
        reached.insert(try outputs(truth, &generator))
      }
      for output in reached { truths[output, default: []].append(truth) }
    }
  }

  private static func tables(_ cells: Int, upTo most: Int) -> [[Int]] {
    (0..<cells).reduce([[]]) { tables, _ in
      tables.flatMap { table in (0...most).map { table + [$0] } }
    }
  }

  /// The worlds of somebody who sees a function of the output, and knows something of the truth.
  func seen(
    _ view: ([Int]) -> [Int] = { $0 },
    knowing: ([Int]) -> Bool = { _ in true }
  ) -> [[Int]: [[Int]]] {
    var seen: [[Int]: [[Int]]] = [:]
    for (output, truths) in truths {
      seen[view(output), default: []] += truths.filter(knowing)
    }
    return seen.filter { !$0.value.isEmpty }
  }

  /// The groups of cells that are certain to have from one to base - 1 participations.
  func pinned(_ seen: [[Int]: [[Int]]], among cells: [Int]) -> [String] {
    let groups = (1..<1 << cells.count).map { set in
      cells.indices.filter { set >> $0 & 1 == 1 }.map { cells[$0] }
    }
    return seen.flatMap { view, truths in
      groups.compactMap { group in
        let sizes = Set(truths.map { truth in group.reduce(0) { $0 + truth[$1] } })
        return sizes.isSubset(of: 1..<base) ? "\(view) pins \(group) to \(sizes.sorted())" : nil
      }
    }
    .sorted()
  }

  /// The groups of all cells that anybody who sees the output can pin.
  var pinned: [String] {
    guard let cells = truths.keys.first?.indices else { return [] }
    return pinned(seen(), among: Array(cells))
  }
}
