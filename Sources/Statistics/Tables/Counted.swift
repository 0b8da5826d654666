package import Records

/// What a published number counts: the participations of some months that have some values.
package struct Counted: Sendable, Hashable {
  /// What a participation must have to count, in the order of a record's fields.
  package let conditions: [Condition]
  package let period: ReportPeriod

  package init(_ conditions: [Condition], in period: ReportPeriod) {
    self.conditions = Set(conditions).sorted()
    self.period = period
  }
}

extension Counted {
  /// A field and the codes of which a participation has at least one.
  package struct Condition: Sendable, Hashable {
    package let field: Field
    /// Sorted, each once.
    package let codes: [String]

    package init(_ field: Field, _ codes: [String]) {
      self.field = field
      self.codes = Set(codes).sorted()
    }
  }

  /// The name of the number: `site=rouen;gender=feminin;month=2026-01..2026-06`.
  ///
  /// Frozen cells never change, so a name has the same value in every table of every report, for ever.
  package var id: String {
    (conditions.map(\.description) + ["month=\(period.code)"]).joined(separator: ";")
  }
}

extension Counted.Condition: CustomStringConvertible {
  /// `gender=feminin|masculin`.
  package var description: String { "\(field.rawValue)=\(codes.joined(separator: "|"))" }
}

extension Counted.Condition: Comparable {
  package static func < (left: Counted.Condition, right: Counted.Condition) -> Bool {
    let places = (left.field.place ?? 0, right.field.place ?? 0)
    return places.0 == places.1 ? left.description < right.description : places.0 < places.1
  }
}

extension ReportPeriod {
  /// `2026-01..2026-06`, or `2026-01` for a single month.
  package var code: String { from == to ? "\(from)" : "\(from)..\(to)" }
}
