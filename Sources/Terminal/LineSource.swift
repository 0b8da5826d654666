internal import Synchronization

/// What one prompt shows and allows.
package struct Prompt: Sendable, Equatable {
  /// What stands before the cursor, with its last space.
  package let text: String
  /// Already typed, ready to edit: a previous answer, or a wrong one.
  package let initial: String
  /// What the Tab key lists.
  package let completions: [Ask.Option]
  /// Whether the arrows bring back the lines that were remembered: for search words, never for answers.
  package let history: Bool
  /// Whether nothing of what is typed may be seen.
  package let isSecret: Bool
  /// Seconds without a key after which the prompt gives up; 0 waits for ever.
  package let idleSeconds: Int

  /// Makes a prompt that only waits for a line.
  package init(
    text: String,
    initial: String = "",
    completions: [Ask.Option] = [],
    history: Bool = false,
    isSecret: Bool = false,
    idleSeconds: Int = 0
  ) {
    self.text = text
    self.initial = initial
    self.completions = completions
    self.history = history
    self.isSecret = isSecret
    self.idleSeconds = idleSeconds
  }
}

/// How a prompt ended.
package enum Line: Sendable, Equatable {
  case text(String)
  /// Ctrl-C: this line only.
  case cancelled
  /// Ctrl-D on an empty line, or the end of a pipe; it never answers a question.
  case end
  /// Nobody typed for long; what was typed before may be offered again.
  case idle(typed: String)
}

/// Where typed lines come from.
package struct LineSource: Sendable {
  /// Shows a prompt and waits for one line.
  package var read: @Sendable (Prompt) -> Line
  /// Keeps a line that the arrows may bring back.
  package var remember: @Sendable (String) -> Void

  /// Makes a source of any closure, so that a conversation can run without a terminal.
  package init(
    remember: @escaping @Sendable (String) -> Void = { _ in },
    read: @escaping @Sendable (Prompt) -> Line
  ) {
    self.read = read
    self.remember = remember
  }

  /// Plays lines one after the other, then the end; `echo` receives what a terminal would show.
  package static func scripted(
    _ lines: [Line],
    echo: @escaping @Sendable (String) -> Void = { _ in }
  ) -> LineSource {
    let next = Mutex(0)
    return LineSource { prompt in
      let line = next.withLock { index -> Line in
        defer { index += 1 }
        return index < lines.count ? lines[index] : .end
      }
      if case .text(let typed) = line {
        echo(prompt.text + typed + "\n")
      } else {
        echo(prompt.text + "\n")
      }
      return line
    }
  }

  /// Plays typed lines, none of them interrupted.
  package static func scripted(
    _ lines: [String],
    echo: @escaping @Sendable (String) -> Void = { _ in }
  ) -> LineSource {
    scripted(lines.map(Line.text), echo: echo)
  }
}
