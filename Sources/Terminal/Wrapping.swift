extension String {
  /// The text cut between words into lines of at most `width` columns, all but the first one indented.
  ///
  /// A word longer than the line stays whole, so that a link can still be copied; a no-break space holds.
  package func wrapped(to width: Int, indent: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in visible.split(separator: " ").map(String.init) {
      if line.isEmpty {
        line = word
      } else if line.displayWidth + 1 + word.displayWidth <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = String(repeating: " ", count: indent) + word
      }
    }
    return lines + [line]
  }

  /// The text preceded by spaces up to a width, as numbers are aligned.
  func alignedRight(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth)) + self
  }

  /// The text followed by spaces up to a width.
  func alignedLeft(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }
}
