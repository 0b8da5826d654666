import Glibc
import Synchronization
import Terminal

/// The standard output of a command, which remembers what the system refused to write.
final class Output: Sendable {
  private let firstProblem = Mutex<Int32?>(nil)

  var problem: Int32? { firstProblem.withLock { $0 } }

  /// A screen that writes here.
  func screen(_ counter: Counter) -> Screen {
    let terminal = counter.screen(on: STDOUT_FILENO)
    return Screen(options: terminal.options, size: terminal.size) { text in
      guard let problem = FileDescriptor.write(text, to: STDOUT_FILENO) else { return }
      self.firstProblem.withLock { $0 = $0 ?? problem }
    }
  }
}
