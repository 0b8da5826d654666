extension Report.Table {
  /// The label of each line, one per field: a line that breaks down another one repeats its label.
  ///
  /// Who hears a line alone, or sorts the lines, still knows what it counts.
  func labels(everything: String) -> [[String]] {
    var head = ""
    return lines.map { line in
      guard fields.count == 2 else { return [line.label] }
      if line.depth == 0 { head = line.label }
      return [head, line.depth == 0 ? everything : line.label]
    }
  }
}
