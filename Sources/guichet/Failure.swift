import Glibc
import Locales

/// The end of a command that did not do what was asked: what to say, and the code to leave with.
struct Failure: Error {
  let exitCode: ExitStatus
  let lines: [String]

  init(_ exitCode: ExitStatus, _ lines: [String]) {
    self.exitCode = exitCode
    self.lines = lines
  }

  init(_ exitCode: ExitStatus, _ line: String) { self.init(exitCode, [line]) }

  /// Writes the sentences on the standard error.
  func report() {
    for line in lines { FileDescriptor.write(line + "\n", to: STDERR_FILENO) }
  }
}
