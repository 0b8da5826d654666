internal import Synchronization

/// Keeps what a screen shows, so that a test can compare it with the expected one.
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
}

extension Screen {
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
