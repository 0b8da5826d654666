import Testing

@testable import Statistics

struct `The sides of cells` {
  private func sides(_ upper: [Bool]) -> Sides {
    upper.reduce(into: Sides()) { $0.append(upper: $1) }
  }

  private func drawn(_ sides: Sides, upper: Bool) -> Set<Int> {
    var generator = SeededGenerator(seed: 1)
    return Set((0..<500).map { _ in sides.draw(upper: upper, using: &generator) })
  }

  @Test func `draw any cell of a side, and no other`() {
    let sides = sides([true, false, false, true, true])
    #expect(drawn(sides, upper: true) == [0, 3, 4])
    #expect(drawn(sides, upper: false) == [1, 2])
  }

  @Test(arguments: 1...20) func `follow any sequence of flips`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var expected = (0..<8).map { _ in Bool.random(using: &generator) }
    var sides = sides(expected)
    for _ in 0..<50 {
      let cell = Int.random(in: expected.indices, using: &generator)
      sides.flip(cell)
      expected[cell].toggle()
      #expect(sides.all.map(sides.isUpper) == expected)
      for upper in [true, false] {
        let cells = Set(expected.indices.filter { expected[$0] == upper })
        #expect(sides.count(upper: upper) == cells.count)
        #expect(cells.isEmpty || drawn(sides, upper: upper) == cells)
      }
    }
  }
}
