import Glibc
import Synchronization

/// Why a test could not even start or reach the program.
struct SystemRefusal: Error {
  let call: String
  let code: Int32
}

/// A running process; it never outlives the test that started it.
final class Child {
  let process: pid_t
  private(set) var ending: Ending?

  /// Held while something starts: a terminal opened by another test must not stay open in a child.
  static let starting = Mutex(())

  /// Where a descriptor of the child leads.
  enum Stream {
    case descriptor(Int32)
    /// A terminal, which becomes the controlling one of a new session.
    case terminal(String)
  }

  init(
    _ path: String,
    _ arguments: [String],
    _ environment: [String: String],
    streams: [Stream]
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in zip(Int32(0)..., streams) {
      switch stream {
      case .descriptor(let descriptor):
        posix_spawn_file_actions_adddup2(&actions, descriptor, number)
      case .terminal(let path):
        posix_spawn_file_actions_addopen(&actions, number, path, O_RDWR, 0)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    Child.setUsualSignals(&attributes)

    let words = ([path] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var process: pid_t = 0
    let code = Child.starting.withLock { _ in
      posix_spawn(&process, path, &actions, &attributes, words, variables)
    }
    guard code == 0 else { throw SystemRefusal(call: "posix_spawn \(path)", code: code) }
    self.process = process
  }

  /// POSIX_SPAWN_SETSID of the C library's spawn.h, which Swift sees only with GNU extensions.
  private static let ownSession: Int32 = 0x80

  /// A session of its own, no signal blocked and none ignored, whatever the test runner does with its own.
  private static func setUsualSignals(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | ownSession)
    )
  }

  deinit {
    guard ending == nil else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  func signal(_ number: Int32) { kill(process, number) }

  /// How it ended, when it has.
  func poll() -> Ending? {
    var status: Int32 = 0
    if ending == nil, waitpid(process, &status, WNOHANG) == process {
      ending = Ending(status: status)
    }
    return ending
  }
}
