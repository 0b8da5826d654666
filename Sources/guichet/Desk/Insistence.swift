/// How often somebody pressed a key to leave, at one prompt: once is explained, twice is obeyed.
struct Insistence {
  private var interruptedAt: Double?
  private var hasReachedEnd = false

  /// Two interruptions within this many seconds leave the program.
  private static let secondInterrupt = 2.0

  /// Whether this Ctrl-C is the second one.
  mutating func interrupts(at now: Double) -> Bool {
    defer { interruptedAt = now }
    guard let interruptedAt else { return false }
    return now - interruptedAt < Insistence.secondInterrupt
  }

  /// Whether this Ctrl-D is the second one.
  mutating func ends() -> Bool {
    defer { hasReachedEnd = true }
    return hasReachedEnd
  }
}
