/// A run of characters in a content file, counted from 1 in Unicode scalars as YAML and SARIF do.
package struct Location: Sendable, Hashable {
  /// Relative to the content folder.
  package var file: String
  package var line: Int
  package var column: Int
  /// 0 when the place is between two characters.
  package var length: Int

  package init(file: String, line: Int = 1, column: Int = 1, length: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
  }

  /// A part of the run, from so many characters after its start.
  package func part(from offset: Int, length: Int) -> Location {
    Location(file: file, line: line, column: column + offset, length: length)
  }
}

extension Location: Comparable {
  package static func < (left: Location, right: Location) -> Bool {
    (left.file, left.line, left.column, left.length)
      < (right.file, right.line, right.column, right.length)
  }
}
