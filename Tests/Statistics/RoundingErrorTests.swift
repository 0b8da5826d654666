import Testing

@testable import Statistics

struct `A promise of the rounding` {
  @Test(
    arguments: [
      (truth: 7, rounded: 5, broken: []), (7, 10, []), (5, 5, []), (0, 0, []), (2, 0, []),
      (7, 6, [.multipleOfBase]), (3, -5, [.multipleOfBase, .closerThanBase]),
      (7, 15, [.closerThanBase]), (5, 10, [.closerThanBase]), (5, 0, [.closerThanBase]),
      (0, 5, [.closerThanBase, .zeroStaysZero]),
    ] as [(truth: Int, rounded: Int, broken: [RoundingPromise])]
  )
  func `is kept or broken by one cell`(truth: Int, rounded: Int, broken: [RoundingPromise]) {
    let found = RoundingPromise.allCases.filter {
      !$0.holds(truth: truth, rounded: rounded, base: 5)
    }
    #expect(found == broken)
  }

  @Test func `broken by some cells stops the rounding, with their number`() throws {
    try RoundingPromise.check([5, 0, 10], truth: [7, 0, 10], base: 5)
    #expect(throws: RoundingError.broken(.multipleOfBase, cells: 2)) {
      try RoundingPromise.check([6, 0, 11], truth: [7, 0, 10], base: 5)
    }
  }
}
