import Terminal

/// Quick records written down beforehand: `field: answer` on each line, an empty line between two records.
struct AnswerSheet: Equatable {
  /// One line, the sign in its middle left out.
  struct Line: Equatable {
    let number: Int
    let name: String
    let answer: String
  }

  /// The lines of each record.
  private(set) var records: [[Line]] = []
  /// The numbers of the lines that are of another form.
  private(set) var strays: [Int] = []

  /// Reads a text; a line that begins with `#` says nothing.
  init(_ text: String) {
    var isNew = true
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let line = String(line).trimmed
      guard !line.isEmpty else {
        isNew = true
        continue
      }
      guard !line.hasPrefix("#") else { continue }
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        strays.append(index + 1)
        continue
      }
      if isNew { records.append([]) }
      isNew = false
      records[records.count - 1].append(
        Line(number: index + 1, name: String(parts[0]).trimmed, answer: String(parts[1]).trimmed)
      )
    }
  }
}
