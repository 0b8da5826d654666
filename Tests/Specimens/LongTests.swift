import Foundation

/// Tests of chance run briefly each time, and for minutes when GUICHET_LONG_TESTS is set.
///
/// GUICHET_SEED plays one of them again.
package enum LongTests {
  /// Whether there is time for them.
  package static let areWanted = ProcessInfo.processInfo.environment["GUICHET_LONG_TESTS"] == "1"

  /// So many seeds when there is time, so few every day, or the one that is asked for.
  package static func seeds(_ many: UInt64, else few: UInt64) -> [UInt64] {
    let wish = ProcessInfo.processInfo.environment["GUICHET_SEED"].flatMap(UInt64.init)
    return wish.map { [$0] } ?? Array(0..<(areWanted ? many : few))
  }
}
