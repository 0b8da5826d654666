/// What a release gives away: its numbers, how they add up, and its words.
package struct Release: Sendable, Equatable {
  package var cells: [PublishedCell]
  package var equations: [PublishedEquation]
  /// Every text that isn't a number: titles, labels, notes.
  package var texts: [String]

  package init(
    cells: [PublishedCell],
    equations: [PublishedEquation] = [],
    texts: [String] = []
  ) {
    self.cells = cells
    self.equations = equations
    self.texts = texts
  }
}

/// A number of a release and what it says it counts.
package struct PublishedCell: Sendable, Hashable {
  package let counted: Counted
  /// Nil when a status is printed instead of a number.
  package let value: Int?

  package init(counted: Counted, value: Int?) {
    self.counted = counted
    self.value = value
  }
}

/// A total and the cells it is the sum of, by their identifiers.
package struct PublishedEquation: Sendable, Hashable {
  package let total: String
  package let parts: [String]

  package init(total: String, parts: [String]) {
    self.total = total
    self.parts = parts
  }
}

extension PublishedCell {
  /// Names the group, and is the same in every release for ever.
  var id: String { counted.id }

  /// The number as it was printed, nil for a status.
  var number: PublishedNumber? { value.map { PublishedNumber(id: id, value: $0) } }
}
