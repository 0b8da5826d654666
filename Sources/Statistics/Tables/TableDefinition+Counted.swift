package import Guides
import Records

extension TableDefinition {
  /// What the line under a key counts in some sites, or in the whole territory when nil.
  package func counted(
    _ key: [String],
    sites: [String]?,
    in period: ReportPeriod
  ) -> Counted {
    let line = zip(fields, key).map { Counted.Condition($0, [$1]) }
    // A value that the filter wants says more than the filter.
    let wanted = filter.filter { field, codes in
      !line.contains { $0.field == field && codes.contains($0.codes[0]) }
    }
    return Counted(
      line + wanted.map { Counted.Condition($0, $1) }
        + (sites.map { [Counted.Condition(.site, $0)] } ?? []),
      in: period
    )
  }

  /// Whether it is the plain count of every participation.
  package var countsEveryone: Bool { fields.isEmpty && filter.isEmpty }
}
