/// A fault and the line where it was met, counted from 1 as editors do.
package struct Located<Fault: Error & Equatable>: Error, Equatable {
  /// Counted from the start of the file, not of the entry.
  package let line: Int
  /// What was met there.
  package let fault: Fault

  /// Puts a fault at its place.
  package init(line: Int, fault: Fault) {
    self.line = line
    self.fault = fault
  }
}
