package import Guides
package import Records

/// The objectives of a territory, measured on frozen sums and on what the manager recorded.
package struct Roadmap: Sendable {
  private let cube: Cube
  private let frozen: Set<Month>
  private let base: Int
  private let figures: [RecordedFigure]

  package init(cube: Cube, frozen: Set<Month>, base: Int, figures: [RecordedFigure]) {
    self.cube = cube
    self.frozen = frozen
    self.base = base
    self.figures = figures
  }

  /// How many months a plan has when nothing says when it started: a label's plan of progress has 36.
  package static let planMonths = 36
  /// A sum is that of a year, so that seasons do not pass for progress.
  private static let sumMonths = 12
  /// A share must move by as many points to have moved.
  private static let shareMargin = 2.0
}

extension Roadmap {
  /// Every month that measuring at the end of one needs.
  package static func months(at month: Month) -> [Month] {
    Month.range(month.advanced(by: 1 - 2 * sumMonths), month)
  }

  /// Where every objective stands at the end of a month.
  package func progress(
    of objectives: [Objective],
    at month: Month,
    since start: Month? = nil
  ) throws(CubeError) -> [ObjectiveProgress] {
    var progress: [ObjectiveProgress] = []
    for objective in objectives {
      progress.append(
        try self.progress(
          of: objective,
          at: month,
          since: start ?? objective.by.advanced(by: -Roadmap.planMonths)
        )
      )
    }
    return progress
  }

  private func progress(
    of objective: Objective,
    at month: Month,
    since start: Month
  ) throws(CubeError) -> ObjectiveProgress {
    let step = objective.frequency.months
    guard case .table(_, _, let isShare) = objective.indicator else {
      let now = recorded(objective, at: month)
      return ObjectiveProgress(
        objective,
        at: month,
        since: start,
        value: now?.value,
        earlier: now.flatMap { before($0) }?.value,
        recorded: now
      )
    }
    return ObjectiveProgress(
      objective,
      at: month,
      since: start,
      value: try measured(objective, at: month),
      earlier: try measured(objective, at: month.advanced(by: -step)),
      margin: isShare ? Roadmap.shareMargin : Double(4 * base)
    )
  }

  /// The last figure recorded by the end of a month, unless two of its turns were missed.
  private func recorded(_ objective: Objective, at month: Month) -> RecordedFigure? {
    let known = figures.filter { $0.objective == objective.id && $0.day <= month.lastDay }
    guard let last = known.max(by: { $0.day < $1.day }) else { return nil }
    let age = Month(year: last.day.year, number: last.day.month).distance(to: month)
    return age < 2 * objective.frequency.months ? last : nil
  }

  private func before(_ figure: RecordedFigure) -> RecordedFigure? {
    figures.filter { $0.objective == figure.objective && $0.day < figure.day }
      .max { $0.day < $1.day }
  }

  /// A sum over a year, or a share over one turn; nil unless every month is frozen.
  private func measured(_ objective: Objective, at month: Month) throws(CubeError) -> Double? {
    guard case .table(let table, let only, let isShare) = objective.indicator else { return nil }
    let count = isShare ? objective.frequency.months : Roadmap.sumMonths
    let months = Month.range(month.advanced(by: 1 - count), month)
    guard frozen.isSuperset(of: months) else { return nil }
    let values = try cube.values(of: table, months: months)
    let part = values.count(only: only)
    guard isShare else { return Double(part) }
    // Of less than this, a fourth or more may be rounding.
    guard ConfidentialityRule(base: base).mayBreakDown(values.total) else { return nil }
    return (1000 * Double(part) / Double(values.total)).rounded() / 10
  }
}

extension TableValues {
  /// How many participations the lines that have some values count; all of them when nothing is wanted.
  fileprivate func count(only: [Field: [String]]) -> Int {
    guard !only.isEmpty else { return total }
    return rows.filter { row in
      zip(definition.fields, row.key).allSatisfy { only[$0]?.contains($1) ?? true }
    }.reduce(0) { $0 + $1.value }
  }
}

extension Objective.Frequency {
  /// How many months there are between two looks.
  package var months: Int {
    switch self {
    case .monthly: 1
    case .quarterly: 3
    case .halfYearly: 6
    case .yearly: 12
    }
  }
}
