package import Records

/// A figure that the journal cannot know, as the manager recorded it.
package struct RecordedFigure: Sendable, Hashable {
  /// The objective that it measures.
  package let objective: String
  package let value: Double
  /// The day on which it was true.
  package let day: Day
  /// Who counted it, or where it is written.
  package let source: String

  package init(objective: String, value: Double, day: Day, source: String) {
    self.objective = objective
    self.value = value
    self.day = day
    self.source = source
  }
}
