import Foundation

/// Tests of chance run briefly each time, and for minutes when GUICHET_LONG_TESTS is set.
enum LongTests {
  static let areWanted = ProcessInfo.processInfo.environment["GUICHET_LONG_TESTS"] == "1"
}
