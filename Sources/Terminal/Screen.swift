/// Where lines are shown; they are only ever appended, never redrawn.
package struct Screen: Sendable {
  /// How sober the lines must be.
  package let options: Options
  /// Measured again before each line, for a window may be resized.
  package let size: @Sendable () -> Size?
  /// Receives whole lines, each with its line break.
  package let write: @Sendable (String) -> Void

  /// Makes a screen of closures; without a size it is 80 columns wide.
  package init(
    options: Options,
    size: @escaping @Sendable () -> Size? = { nil },
    write: @escaping @Sendable (String) -> Void
  ) {
    self.options = options
    self.size = size
    self.write = write
  }

  /// The measures of a window, in characters.
  package struct Size: Sendable, Equatable {
    /// Characters in a line.
    package let columns: Int
    /// Lines in the window.
    package let rows: Int

    /// Makes a size that no window needs to have.
    package init(columns: Int, rows: Int) {
      self.columns = columns
      self.rows = rows
    }
  }

  private static let usualWidth = 80
  private static let leastWidth = 40

  /// The columns that text may take now: the window may have changed since the last line.
  package var width: Int { max(Screen.leastWidth, size()?.columns ?? Screen.usualWidth) }

  /// A title, in bold where colours are allowed; nothing depends on seeing it.
  package func heading(_ title: String) {
    for line in title.wrapped(to: width) {
      put(options.allowsColour ? "\u{1B}[1m\(line)\u{1B}[0m" : line)
    }
  }

  /// A text cut between words; each of its line breaks begins a new paragraph.
  package func paragraph(_ text: String, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      for wrapped in String(line).wrapped(to: width - indent) {
        put(wrapped.isEmpty ? "" : margin + wrapped)
      }
    }
  }

  /// An item of a list: its mark, then its lines aligned under the first word.
  package func item(_ text: String, mark: String = "-", indent: Int = 2) {
    let margin = String(repeating: " ", count: indent)
    let hang = mark.displayWidth + 1
    for line in (mark + " " + text).wrapped(to: width - indent, indent: hang) {
      put(margin + line)
    }
  }

  /// The choices of a question, numbered, their long labels aligned under the first word.
  package func choices(_ options: [Ask.Option]) {
    show(NumberedList.lines(options, width: width))
  }

  /// Lines as they are, but for orders to the terminal.
  package func show(_ lines: [String]) {
    for line in lines { put(line.visible) }
  }

  /// A table in columns, or one value per line where columns cannot be followed.
  package func table(_ table: TextTable, separator: String) {
    show(table.lines(width: width, isPlain: options.isPlain, separator: separator))
  }

  private func put(_ line: String) { write((options.isPlain ? line.withoutGlyphs : line) + "\n") }

  /// Separates two blocks.
  package func blankLine() { write("\n") }

  /// Scrolls what is shown out of the window, with line breaks only.
  package func hide() {
    write(String(repeating: "\n", count: max(1, size()?.rows ?? Screen.usualRows)))
  }

  private static let usualRows = 24
}

extension Screen {
  /// The terminal or file behind a descriptor, written at once.
  package static func live(_ options: Options, descriptor: Int32) -> Screen {
    Screen(
      options: options,
      size: { terminalSize(of: descriptor) },
      write: { writeFully($0, to: descriptor) }
    )
  }
}
