import ArgumentParser
import Glibc
import Locales

/// How the program can end; the numbers above 64 are those of sysexits.h.
enum ExitStatus: Int32 {
  case done = 0
  case refused = 1
  case wrongUse = 2
  case badData = 65
  case cannotCreate = 73
  case cannotWrite = 74
  case busy = 75
  case interrupted = 130
}

extension Guichet {
  static func exit(withCode status: ExitStatus) -> Never {
    Glibc.exit(status.rawValue)
  }

  /// Ends as ArgumentParser would, but for its code 64, which becomes 2 as other programs have it.
  static func exit(parsing error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if code == .validationFailure, let counter = try? Counter.open(Wishes()) {
      FileDescriptor.write(counter.say("error.usage") + "\n", to: STDERR_FILENO)
    }
    if !message.isEmpty {
      FileDescriptor.write(message + "\n", to: code.isSuccess ? STDOUT_FILENO : STDERR_FILENO)
    }
    Glibc.exit(code == .validationFailure ? ExitStatus.wrongUse.rawValue : code.rawValue)
  }
}
