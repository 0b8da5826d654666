package import Records

/// An objective of the territory's roadmap: where it starts, where it should be, and by when.
package struct Objective: Sendable, Equatable {
  package var id: String
  /// The chapter of the roadmap, in its own words.
  package var axis: String
  package var family: Family
  package var title: String
  package var indicator: Indicator
  /// Higher than the target when the figure should go down.
  package var start: Double
  package var target: Double
  package var by: Month
  package var unit: String
  package var source: String
  package var frequency: Frequency

  package init(
    id: String,
    axis: String,
    family: Family,
    title: String,
    indicator: Indicator,
    start: Double,
    target: Double,
    by: Month,
    unit: String,
    source: String,
    frequency: Frequency
  ) {
    self.id = id
    self.axis = axis
    self.family = family
    self.title = title
    self.indicator = indicator
    self.start = start
    self.target = target
    self.by = by
    self.unit = unit
    self.source = source
    self.frequency = frequency
  }
}

extension Objective {
  /// What is measured: work done, use made of it, effect on people, their opinion, or our own ways.
  package enum Family: String, CaseIterable, Sendable, Hashable {
    case progress = "avancement"
    case usage
    case impact
    case satisfaction
    case maturity = "maturite"
  }

  /// How often the figure is looked at.
  package enum Frequency: String, CaseIterable, Sendable, Hashable {
    case monthly = "mensuelle"
    case quarterly = "trimestrielle"
    case halfYearly = "semestrielle"
    case yearly = "annuelle"
  }

  /// Where the figure comes from.
  package enum Indicator: Sendable, Equatable {
    /// A figure that the manager types in.
    case external
    /// The sum of some rows of a table, or their share of the whole in per cent.
    case table(String, only: [Field: [String]], isShare: Bool)

    /// The table that gives the figure, if one does.
    package var table: String? {
      if case .table(let id, _, _) = self { id } else { nil }
    }
  }
}
