import Foundation
import Records

/// What the program takes from outside, as values that a test can replace.
struct World: Sendable {
  var environment: [String: String]
  var today: @Sendable () -> Day
  /// Seconds that no change of the clock moves.
  var uptime: @Sendable () -> Double
  var process: Int32
  var isAlive: @Sendable (Int32) -> Bool
  /// This program as a draft names it, and whether another of such a name still runs.
  var program: @Sendable () -> Int64
  var isRunning: @Sendable (Int64) -> Bool
  var isTerminal: @Sendable (Int32) -> Bool
  /// The path of the executable, links resolved.
  var executable: String
}

extension World {
  static let live = World(
    environment: ProcessInfo.processInfo.environment,
    today: {
      var now = time(nil)
      var parts = tm()
      localtime_r(&now, &parts)
      // The C library counts years from 1900 and months from 0.
      return Day(
        year: Int(parts.tm_year) + 1900,
        month: Int(parts.tm_mon) + 1,
        day: Int(parts.tm_mday)
      )
    },
    uptime: {
      var now = timespec()
      clock_gettime(CLOCK_MONOTONIC, &now)
      return Double(now.tv_sec) + Double(now.tv_nsec) / 1_000_000_000
    },
    process: getpid(),
    isAlive: { kill($0, 0) == 0 || errno == EPERM },
    program: { RunningProgram.name(of: getpid()) ?? Int64(getpid()) },
    isRunning: RunningProgram.isRunning,
    isTerminal: { isatty($0) == 1 },
    executable: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
  )
}
