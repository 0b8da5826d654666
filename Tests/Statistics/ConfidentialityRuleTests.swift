import Testing

@testable import Statistics

struct `The rule of confidentiality` {
  @Test(arguments: [(5, 15, false), (5, 20, true), (10, 35, false), (10, 40, true)])
  func `breaks down a line of four bases or more`(_ base: Int, _ count: Int, _ may: Bool) {
    #expect(ConfidentialityRule(base: base).mayBreakDown(count) == may)
  }

  @Test(
    arguments: [
      (5, [120], true), (5, [125], false), (5, [100, 150, 125], false), (5, [100, 150, 120], true),
      (10, [245], true), (10, [250], false), (5, [], false),
    ] as [(Int, [Int], Bool)]
  )
  func `advises quarters to a small territory`(_ base: Int, _ visits: [Int], _ quarters: Bool) {
    #expect(ConfidentialityRule(base: base).advisesQuarters(monthlyVisits: visits) == quarters)
  }
}
