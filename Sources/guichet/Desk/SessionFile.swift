import Foundation
import Locales
import Synchronization
import Terminal

/// A file that receives what a session shows and what is typed, as it goes; only its owner reads it.
final class SessionFile: Sendable {
  private let descriptor: Int32
  private let isCut = Mutex(false)

  /// Why there is no such file.
  struct Refusal: Error, Equatable {
    let detail: String
  }

  /// Makes the file; one that stands there already may be another session.
  init(creating path: String) throws(Refusal) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw Refusal(detail: String(cString: strerror(errno))) }
  }

  /// Takes a file that somebody opened.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Adds to the end, without orders to the terminal.
  ///
  /// A disk that is full stops no visit: the file ends there, and is not written again with a hole in it.
  /// - Returns: false the first time that the text could not be kept, which somebody must be told once.
  func write(_ text: String) -> Bool {
    isCut.withLock { isCut in
      guard !isCut else { return true }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      isCut =
        FileDescriptor.write(
          lines.map { String($0).visible }.joined(separator: "\n"),
          to: descriptor
        ) != nil
      return !isCut
    }
  }
}

extension Conversation {
  /// The same conversation, which a file receives too; what is typed in one's own words is left out.
  func transcribed(in file: SessionFile) -> Conversation {
    var copy = self
    let (lines, screen, grammar) = (lines, screen, grammar)
    let (masked, cut) = (say("desk.transcript.masked"), say("desk.transcript.cut"))
    @Sendable func keep(_ text: String) {
      if !file.write(text) { screen.paragraph(cut) }
    }
    copy.screen = Screen(options: screen.options, size: screen.size) { text in
      keep(text.withoutBold)
      screen.write(text)
    }
    copy.lines = LineSource(remember: lines.remember) { prompt in
      keep(prompt.text)
      let line = lines.read(prompt)
      if case .text(let typed) = line {
        keep(grammar.expects(typed, at: prompt) ? typed : masked)
      }
      keep("\n")
      return line
    }
    return copy
  }
}

extension PromptGrammar {
  /// Whether a line holds nothing but a choice, a command or a small number.
  fileprivate func expects(_ line: String, at prompt: Prompt) -> Bool {
    guard !prompt.isSecret, !prompt.history else { return false }
    switch read(line, for: .one(prompt.completions)) {
    case .chosen, .command, .empty: return true
    case .order(_, let argument): return argument.count <= PromptGrammar.shortLine
    default:
      return line.count <= PromptGrammar.shortLine
        && line.allSatisfy { $0.isNumber || ", -".contains($0) }
    }
  }

  /// A list of choices is shorter than a telephone number.
  private static let shortLine = 9
}

extension String {
  /// The text of a heading without its bold letters.
  fileprivate var withoutBold: String {
    replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: "")
  }
}
