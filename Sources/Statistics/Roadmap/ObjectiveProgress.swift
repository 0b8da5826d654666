package import Guides
package import Records

/// Where an objective stands at the end of a month.
package struct ObjectiveProgress: Sendable, Equatable {
  package let objective: Objective
  package let month: Month
  /// The month before the plan starts, when the figure was that of the start.
  package let start: Month
  /// nil when it cannot be known.
  package let value: Double?
  /// The same figure one step of its frequency earlier.
  package let earlier: Double?
  /// What was typed by the manager; nil for a figure of the journal.
  package let recorded: RecordedFigure?
  /// How far the figure must move to have moved.
  package let margin: Double

  package init(
    _ objective: Objective,
    at month: Month,
    since start: Month,
    value: Double?,
    earlier: Double?,
    recorded: RecordedFigure? = nil,
    margin: Double = 0
  ) {
    self.objective = objective
    self.month = month
    self.start = start
    self.value = value
    self.earlier = earlier
    self.recorded = recorded
    self.margin = margin
  }

  /// Where an objective stands; what is not known never counts as reached.
  package enum Status: String, CaseIterable, Sendable {
    case reached
    case onTrack
    case late
    case unknown
  }

  /// Where the figure goes.
  package enum Trend: String, CaseIterable, Sendable {
    case up
    case down
    case steady
  }
}

extension ObjectiveProgress {
  /// The figure expected at the end of a month, on a straight way from the start to the target.
  package func expected(at month: Month) -> Double {
    let whole = max(1, start.distance(to: objective.by))
    let done = min(max(0, start.distance(to: month)), whole)
    return objective.start + (objective.target - objective.start) * Double(done) / Double(whole)
  }

  package var status: Status {
    guard let value else { return .unknown }
    if hasCome(value, to: objective.target) { return .reached }
    if month >= objective.by { return .late }
    return hasCome(value, to: expected(at: month)) ? .onTrack : .late
  }

  /// nil when one of the two figures is not known.
  package var trend: Trend? {
    guard let value, let earlier else { return nil }
    if abs(value - earlier) <= margin { return .steady }
    return value > earlier ? .up : .down
  }

  /// Whether a figure is as good as another, which for some objectives is as low.
  private func hasCome(_ value: Double, to other: Double) -> Bool {
    objective.target >= objective.start ? value >= other : value <= other
  }
}
