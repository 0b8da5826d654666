import Glibc

/// A running program as a draft names it: its number, with what tells it from a later one of that number.
///
/// Numbers are given again, after a power cut almost surely. The kernel's name of the present start of the
/// machine and the program's own start are mixed into ten bits above it: too few to tell when it started, for
/// one moment in a thousand gives the same.
enum RunningProgram {
  /// The name of the program that runs under a number; nil when none does, or one that has ended already.
  static func name(of process: Int32) -> Int64? {
    guard let status = Status(of: process), !status.hasEnded else { return nil }
    let start = (text(of: "/proc/sys/kernel/random/boot_id") ?? "") + status.start
    return Int64(mixed(start) % (1 << startBits)) << numberBits | Int64(process)
  }

  /// Whether the program of that name still runs.
  static func isRunning(_ name: Int64) -> Bool {
    let process = Int32(name & (1 << numberBits - 1))
    // Another user's program may be out of sight: better to leave its draft alone.
    guard Status(of: process) != nil else {
      // Where even this program is out of sight, a number is all there is to go by.
      return kill(process, 0) == 0 ? Status(of: getpid()) == nil : errno == EPERM
    }
    return self.name(of: process) == name
  }

  /// Linux numbers programs below 2^22 (PID_MAX_LIMIT).
  private static let numberBits = 22
  private static let startBits = 10

  /// FNV-1a over 64 bits, its halves folded: the same in every program, which Swift's own hashes are not.
  private static func mixed(_ text: String) -> UInt64 {
    let hash: UInt64 = text.utf8.reduce(0xcbf2_9ce4_8422_2325) {
      ($0 ^ UInt64($1)) &* 0x0100_0000_01b3
    }
    return hash ^ hash >> 32
  }

  /// What a file of /proc says, whose size is always told as 0.
  fileprivate static func text(of path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(file, &bytes, bytes.count)
    return count < 0 ? nil : String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}

/// The state and the start of a program in `/proc/NUMBER/stat`, proc(5).
private struct Status {
  let hasEnded: Bool
  /// Clock ticks after the start of the machine.
  let start: String

  init?(of process: Int32) {
    // The second field is the program's name between parentheses, which may hold anything.
    guard let text = RunningProgram.text(of: "/proc/\(process)/stat"),
      let name = text.lastIndex(of: ")")
    else { return nil }
    let fields = text[name...].dropFirst().split(separator: " ")
    guard fields.count > Status.startField else { return nil }
    hasEnded = ["Z", "X"].contains(fields[0])
    start = String(fields[Status.startField])
  }

  /// The 22nd field of the line, the third being the first one behind the name.
  private static let startField = 19
}
