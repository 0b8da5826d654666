import CustomDump
import Testing

/// Expects a text, and shows only the lines that differ when it is another.
func expectText(
  _ found: String,
  _ expected: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard found != expected else { return }
  let lines = diff(expected, found, format: .proportional) ?? found
  Issue.record("\(lines)", sourceLocation: sourceLocation)
}
