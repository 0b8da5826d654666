internal import Synchronization

/// Keeps what a screen shows: to show it again, or to compare it with what a test expects.
package final class Transcript: Sendable {
  private let kept = Mutex("")

  /// Starts empty.
  package init() {}

  /// Everything written so far.
  package var text: String { kept.withLock(\.self) }

  /// Adds to the end.
  package func write(_ text: String) {
    kept.withLock { $0 += text }
  }

  /// Forgets everything written so far.
  package func erase() {
    kept.withLock { $0 = "" }
  }
}

extension Screen {
  /// The same screen, which also writes into a transcript.
  package func keeping(_ transcript: Transcript) -> Screen {
    Screen(options: options, size: size) { text in
      transcript.write(text)
      write(text)
    }
  }

  /// A screen of a fixed size that writes into a transcript.
  package static func recording(
    _ transcript: Transcript,
    columns: Int = 80,
    options: Options = Options(allowsColour: false, isPlain: false)
  ) -> Screen {
    Screen(
      options: options,
      size: { Size(columns: columns, rows: 3) },
      write: transcript.write
    )
  }
}
