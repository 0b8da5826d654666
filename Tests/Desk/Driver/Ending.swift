import Glibc

/// How a process ended.
enum Ending: Equatable {
  case exited(Int32)
  case killed(by: Int32)

  /// Reads what waitpid(2) reports.
  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(by: signal)
  }
}
