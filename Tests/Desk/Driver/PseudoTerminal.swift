import Glibc
import Synchronization

/// Both ends of a terminal that exists only in memory.
final class PseudoTerminal {
  /// The end of whoever types and looks.
  private(set) var keyboard: Int32
  /// The end of the program, held open so that its settings outlive the program.
  private let line: Int32
  let path: String
  /// The settings before any program touched them.
  let firstSettings: TerminalSettings

  init(columns: UInt16, rows: UInt16) throws {
    var ends: (keyboard: Int32, line: Int32) = (-1, -1)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 64)
    let code = Child.starting.withLock { _ in
      let code = openpty(&ends.keyboard, &ends.line, &name, nil, &size)
      _ = fcntl(ends.keyboard, F_SETFD, FD_CLOEXEC)
      _ = fcntl(ends.line, F_SETFD, FD_CLOEXEC)
      return code
    }
    guard code == 0 else { throw SystemRefusal(call: "openpty", code: errno) }
    (keyboard, line) = ends
    // Whoever types more than the program reads goes on looking meanwhile.
    _ = fcntl(keyboard, F_SETFL, O_NONBLOCK)
    firstSettings = TerminalSettings(of: ends.line)
    path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
  }

  deinit {
    hangUp()
    close(line)
  }

  /// What closing the window of a terminal does.
  func hangUp() {
    guard keyboard >= 0 else { return }
    close(keyboard)
    keyboard = -1
  }

  /// What pulling at the corner of a window does; the program is told by a signal.
  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(keyboard, UInt(TIOCSWINSZ), &size)
  }

  /// The settings that stty(1) shows.
  var settings: TerminalSettings { TerminalSettings(of: line) }
}

/// The settings of a terminal, as values that can be compared.
struct TerminalSettings: Equatable {
  let modes: [tcflag_t]
  let characters: [cc_t]

  init(of descriptor: Int32) {
    var settings = termios()
    tcgetattr(descriptor, &settings)
    modes = [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
    characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
  }
}
