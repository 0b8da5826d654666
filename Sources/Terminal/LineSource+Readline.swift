internal import CReadline
internal import Glibc

extension LineSource {
  /// The keyboard of a terminal, read on the main thread only; prepare it before any other thread starts.
  ///
  /// From then on Ctrl-C cancels the line being typed, and waits for the next one when none is.
  ///
  /// Lines to recall are kept in a file whose folders are made when a first line is kept.
  package static func readline(plain: Bool, history: String? = nil) -> LineSource {
    crl_prepare(plain)
    if let history { crl_recall(history) }
    return LineSource(
      remember: { line in
        if let history { makeFolder(of: history) }
        crl_remember(line, history)
      },
      read: readTerminal
    )
  }

  /// Nobody but its owner may even list the folder.
  private static func makeFolder(of file: String) {
    let parts = file.split(separator: "/").dropLast()
    for count in parts.indices.map({ $0 + 1 }) {
      mkdir("/" + parts.prefix(count).joined(separator: "/"), 0o700)
    }
  }

  private static func readTerminal(_ prompt: Prompt) -> Line {
    let tab = Tab(options: prompt.completions)
    var outcome = CRL_LINE
    let typed = withExtendedLifetime(tab) {
      shown(prompt.text).withCString { text in
        prompt.initial.visible.withCString { initial in
          var asked = crl_prompt(
            text: text,
            initial: initial,
            recalls: prompt.history,
            is_secret: prompt.isSecret,
            idle_seconds: UInt32(clamping: prompt.idleSeconds),
            completer: completeTyped,
            context: Unmanaged.passUnretained(tab).toOpaque()
          )
          return crl_read(&asked, &outcome)
        }
      }
    }
    return line(outcome, typed)
  }

  private static func line(_ outcome: crl_outcome, _ typed: UnsafeMutablePointer<CChar>?) -> Line {
    defer { free(typed) }
    let text = typed.map { String(cString: $0) }
    switch outcome {
    case CRL_CANCELLED: return .cancelled
    case CRL_IDLE: return .idle(typed: text ?? "")
    default: return text.map(Line.text) ?? .end
    }
  }

  /// Room that an answer needs beside a prompt; a longer prompt stands on the lines above.
  private static let room = 20

  private static func shown(_ text: String) -> String {
    let width = terminalSize(of: STDOUT_FILENO)?.columns ?? 80
    guard text.displayWidth + room > width else { return text.visible }
    return text.wrapped(to: width).joined(separator: "\n") + "\n"
  }
}

/// Carries the options of one prompt through readline to the Tab key.
private final class Tab: Sendable {
  let options: [Ask.Option]

  init(options: [Ask.Option]) {
    self.options = options
  }
}

private func completeTyped(
  _ typed: UnsafePointer<CChar>?,
  _ context: UnsafeMutableRawPointer?
) -> UnsafeMutablePointer<CChar>? {
  guard let typed, let context else { return nil }
  let tab = Unmanaged<Tab>.fromOpaque(context).takeUnretainedValue()
  let completion = Completion(String(cString: typed), among: tab.options)
  let width = terminalSize(of: STDOUT_FILENO)?.columns ?? 80
  let blocks = NumberedList.blocks(completion.candidates, width: width)
  for (candidate, lines) in zip(completion.candidates, blocks) {
    crl_offer(candidate.option.label.visible, lines.joined(separator: "\n"))
  }
  return strdup(completion.replacement)
}
