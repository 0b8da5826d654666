import Glibc

/// An image of the memory would hold a visitor's answers: the system is asked never to write one.
enum CoreDumps {
  static func turnOff() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
  }
}
