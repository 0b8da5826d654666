import Glibc
import Synchronization
import Terminal

extension Counter {
  /// What is shown on a screen, as one text to write: on the terminal as it is there, else without any ornament.
  func lines(toFile: Bool, width: Int? = nil, _ show: (Screen) -> Void) -> String {
    let terminal = screen(on: STDOUT_FILENO)
    let lines = Mutex<[String]>([])
    let options = Screen.Options(
      allowsColour: terminal.options.allowsColour && !toFile,
      isPlain: terminal.options.isPlain
    )
    let size: Screen.Size? =
      width.map { Screen.Size(columns: $0, rows: 24) } ?? (toFile ? nil : terminal.size())
    show(Screen(options: options, size: { size }) { text in lines.withLock { $0.append(text) } })
    return lines.withLock { $0.joined() }
  }
}
