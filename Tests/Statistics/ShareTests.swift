import Testing

@testable import Statistics

struct `Shares` {
  @Test(
    arguments: [
      ([5, 5, 5], 100, [34, 33, 33]), ([5, 10], 100, [33, 67]), ([10, 5, 0], 1000, [667, 333, 0]),
      ([1, 1, 1, 1, 1, 1], 100, [17, 17, 17, 17, 16, 16]), ([0, 0], 100, [0, 0]), ([], 100, []),
      ([7], 1000, [1000]),
    ]
  )
  func `go to the largest remainders`(_ counts: [Int], _ units: Int, _ shares: [Int]) {
    #expect(Share.split(units, by: counts) == shares)
  }

  @Test(arguments: 1...50) func `add up, and are never a whole unit away`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let counts = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
      5 * Int.random(in: 0...400, using: &generator)
    }
    let total = counts.reduce(0, +)
    let shares = Share.split(1000, by: counts)
    #expect(shares.reduce(0, +) == (total > 0 ? 1000 : 0))
    for (share, count) in zip(shares, counts) {
      #expect(abs(share * total - count * 1000) < max(1, total))
    }
  }

  @Test(
    arguments: [
      (1, 3, 100, 33), (2, 3, 100, 67), (1, 8, 100, 13), (1, 8, 1000, 125), (3, 3, 100, 100),
      (0, 3, 100, 0), (0, 0, 100, nil),
    ] as [(Int, Int, Int, Int?)]
  )
  func `of one part are rounded alone`(_ part: Int, _ whole: Int, _ units: Int, _ share: Int?) {
    #expect(Share.of(part, in: whole, units: units) == share)
  }
}
