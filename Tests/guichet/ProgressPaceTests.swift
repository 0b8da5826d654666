import Testing

@testable import guichet

struct ProgressPaceTests {
  @Test(arguments: [
    (0.1, [Bool](repeating: false, count: 6)),
    (0.5, [false, true, false, true, false, true]),
    (3.0, [Bool](repeating: true, count: 6)),
  ])
  func `a line is due after a second, then once a second`(_ step: Double, _ expected: [Bool]) {
    let clock = Ticks(every: step)
    var pace = ProgressPace(uptime: clock.next)
    #expect((0..<6).map { _ in pace.isDue() } == expected)
  }
}
