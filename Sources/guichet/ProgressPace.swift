/// When to tell how far a piece of work is: never in its first second, then once a second at most.
struct ProgressPace {
  private let uptime: @Sendable () -> Double
  private var toldAt: Double

  private static let secondsBetweenLines = 1.0

  /// The work begins now.
  init(uptime: @escaping @Sendable () -> Double) {
    self.uptime = uptime
    toldAt = uptime()
  }

  /// Whether a line is due; from then on none is for a second.
  mutating func isDue() -> Bool {
    let now = uptime()
    guard now - toldAt >= ProgressPace.secondsBetweenLines else { return false }
    toldAt = now
    return true
  }
}
