import Testing

@testable import Statistics

struct `Exact elimination` {
  private func solved(_ equations: [([Int: Int], Int)]) -> Elimination {
    var elimination = Elimination()
    for (source, equation) in equations.enumerated() {
      elimination.add(equation.0, value: equation.1, source: source)
    }
    return elimination
  }

  /// The unknowns that are known.
  private func values(_ elimination: Elimination) -> [Int: Int] {
    elimination.rows.filter { $0.value.terms.count == 1 }.mapValues(\.value.signed)
  }

  @Test func `solves what can be solved`() {
    #expect(values(solved([([0: 1, 1: 1], 10), ([1: 1], 3)])) == [0: 7, 1: 3])
    #expect(values(solved([([0: 1, 1: 1], 10)])) == [:])
    #expect(values(solved([([0: 2, 1: 3], 12), ([0: 1, 1: -1], 1)])) == [0: 3, 1: 2])
  }

  @Test func `finds an equation that contradicts the others`() {
    let elimination = solved([([0: 1, 1: 1], 10), ([0: 1], 3), ([1: 1], 6)])
    #expect(elimination.contradictions.count == 1)
    #expect(elimination.contradictions.first.map { Set($0.sources.keys) } == [0, 1, 2])
  }

  @Test func `says what a solution was derived from`() {
    let elimination = solved([([0: 1, 1: 1], 10), ([2: 1], 4), ([1: 1], 3)])
    #expect(elimination.rows[0].map { Set($0.sources.keys) } == [0, 2])
    #expect(elimination.rows[2].map { Set($0.sources.keys) } == [1])
  }

  @Test(arguments: 1...20) func `finds the counts that made the sums`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let counts = (0..<8).map { _ in Int.random(in: 0...9, using: &generator) }
    let equations = (0..<12).map { _ -> ([Int: Int], Int) in
      let group = counts.indices.filter { _ in Bool.random(using: &generator) }
      return (
        Dictionary(uniqueKeysWithValues: group.map { ($0, 1) }), group.reduce(0) { $0 + counts[$1] }
      )
    }
    let elimination = solved(equations)
    #expect(elimination.contradictions.isEmpty)
    for (unknown, value) in values(elimination) { #expect(value == counts[unknown]) }
    #expect(values(elimination).count > 4)
  }
}
