internal import Glibc

/// How a writer waits for the others: the same short and random while each time, so that nobody comes last for ever.
///
/// SQLite's own handler sleeps longer and longer: with thirty screens at once, whoever waited most was passed by all.
enum Patience {
  /// Together about five seconds.
  private static let tries = 1000
  private static let microseconds: ClosedRange<UInt32> = 2000...8000

  /// Sleeps once; false when it has lasted too long.
  @Sendable static func wait(_ tried: Int) -> Bool {
    guard tried < tries else { return false }
    usleep(.random(in: microseconds))
    return true
  }
}
