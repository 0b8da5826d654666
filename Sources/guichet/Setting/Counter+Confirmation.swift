import Foundation
import Locales
import Terminal

extension Counter {
  /// Asks before what cannot be undone; where nobody can answer, only `--yes` will do.
  func confirm(_ question: String, isAgreed: Bool) throws(Failure) {
    guard !isAgreed else { return }
    guard !options.refusesInput, world.isTerminal(STDIN_FILENO) else {
      throw failure(.wrongUse, "error.confirm")
    }
    FileDescriptor.write(question + " ", to: STDERR_FILENO)
    let answer = (readLine() ?? "").trimmingCharacters(in: .whitespaces).lowercased()
    guard say.words("confirm.yes").contains(answer) else {
      throw failure(.refused, "confirm.refused")
    }
  }
}
