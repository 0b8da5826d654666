/// What could be read of a file, beside everything that was wrong with it.
///
/// One broken sentence must not take a whole language away from a counter.
package struct Reading<Value: Sendable, Problem: Error>: Sendable {
  /// What is sound.
  package let value: Value
  /// All that is not, in the order of the file.
  package let problems: [Problem]

  /// Joins both; most files have no problem.
  package init(_ value: Value, problems: [Problem] = []) {
    self.value = value
    self.problems = problems
  }
}
