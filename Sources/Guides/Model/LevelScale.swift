/// The levels of a domain or of a whole questionnaire, from the lowest to the highest.
package struct LevelScale: Sendable, Equatable {
  package var steps: [LevelStep]

  package init(steps: [LevelStep]) { self.steps = steps }

  /// The level of a score in per cent; nil when the scale has no step for it.
  package func level(at percent: Double) -> Int? {
    steps.first { $0.upTo.map { percent <= Double($0) } ?? true }?.id
  }
}

/// One level: everything up to a percentage of the points that could be earned.
package struct LevelStep: Sendable, Equatable {
  package var id: Int
  /// Nil for the highest level.
  package var upTo: Int?
  package var title: String
  package var text: String

  package init(id: Int, upTo: Int?, title: String, text: String = "") {
    self.id = id
    self.upTo = upTo
    self.title = title
    self.text = text
  }
}
