import Foundation

/// What befalls the computer of a workplace while the program runs: its clock moves, its disk fills up.
///
/// The library that stands in for the C library's functions is built with the tests.
struct Mishaps {
  private let workplace: Workplace
  private var folder: String { workplace.home + "/mishaps" }

  /// Only programs that start later can be struck.
  init(at workplace: Workplace) throws {
    self.workplace = workplace
    workplace.environment["LD_PRELOAD"] = Program.beside("libMishaps.so")
    workplace.environment["MISHAPS"] = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
  }

  /// Makes the time of day wrong; the time since the computer started stays right.
  func moveClock(bySeconds seconds: Int) throws {
    try workplace.write("\(seconds)", to: "mishaps/clock")
  }

  func fillDisk() throws { try workplace.write("", to: "mishaps/full") }

  func freeDisk() throws { try FileManager.default.removeItem(atPath: folder + "/full") }
}
