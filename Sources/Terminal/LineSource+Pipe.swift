internal import Glibc

extension LineSource {
  /// One answer per line from standard input, prompts on standard error.
  ///
  /// Bytes that are not UTF-8 become U+FFFD, which the grammar refuses.
  package static let pipe = LineSource { prompt in
    writeFully(prompt.text.visible + "\n", to: STDERR_FILENO)
    return readLine().map(Line.text) ?? .end
  }

  /// The keyboard when standard input is a terminal, a pipe otherwise.
  package static func standard(plain: Bool) -> LineSource {
    isatty(STDIN_FILENO) == 1 ? .readline(plain: plain) : .pipe
  }
}
