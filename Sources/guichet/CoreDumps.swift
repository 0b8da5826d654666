import Glibc

/// An image of the memory would hold a visitor's answers: nobody is asked to make or to show one.
enum CoreDumps {
  static func turnOff() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    leaveSignalsToSystem()
  }

  /// Swift's runtime would print where it stopped, and offer to look around in what it held.
  ///
  /// Whoever sets its variable wants just that.
  private static func leaveSignalsToSystem() {
    guard getenv("SWIFT_BACKTRACE") == nil else { return }
    for number in [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] {
      signal(number, SIG_DFL)
    }
  }
}
