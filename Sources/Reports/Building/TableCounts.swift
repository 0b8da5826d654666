import Guides
import Records
import Statistics

/// The counts of a table in the period of a report and in those that it is compared with.
struct TableCounts {
  let table: TableDefinition
  let now: TableValues
  private let source: ReportSource
  private let previous: [[String]: Int]?
  private let yearBefore: [[String]: Int]?
  private let counts: [[String]: Int]

  init(_ table: TableDefinition, _ source: ReportSource) throws(CubeError) {
    self.table = table
    self.source = source
    let sites = source.sites(of: table).map(Set.init)
    now = try source.cube.values(of: table.id, sites: sites, months: source.period.months)
    counts = now.counts
    previous = try TableCounts.counts(table, sites, source.previous, source)
    yearBefore = try TableCounts.counts(table, sites, source.yearBefore, source)
  }

  private static func counts(
    _ table: TableDefinition,
    _ sites: Set<String>?,
    _ period: ReportPeriod?,
    _ source: ReportSource
  ) throws(CubeError) -> [[String]: Int]? {
    guard let period, source.isFrozen(period) else { return nil }
    return try source.cube.values(of: table.id, sites: sites, months: period.months).counts
  }
}

extension TableCounts {
  /// The line under a key of the table, or under several that are counted together.
  func line(
    _ label: String,
    _ keys: [[String]],
    share: Int?,
    depth: Int = 0,
    isTotal: Bool = false
  ) -> Report.Line {
    func cell(_ period: ReportPeriod?, _ counts: [[String]: Int]?) -> Report.Cell? {
      guard let period else { return nil }
      let count = counts.map { counts in keys.reduce(0) { $0 + (counts[$1] ?? 0) } }
      return Report.Cell(
        counted: counted(keys, period),
        figure: count.map { .count($0) } ?? .notAvailable
      )
    }
    return Report.Line(
      label: label,
      depth: depth,
      cell: Report.Cell(
        counted: counted(keys, source.period),
        figure: .count(keys.reduce(0) { $0 + (counts[$1] ?? 0) })
      ),
      previous: cell(source.previous, previous),
      yearBefore: cell(source.yearBefore, yearBefore),
      share: share,
      isTotal: isTotal
    )
  }

  /// Keys counted together differ by one field that has one value in each participation.
  private func counted(_ keys: [[String]], _ period: ReportPeriod) -> Counted {
    let sites = source.sites(of: table)
    guard keys.count > 1 else {
      return table.counted(keys.first ?? [], sites: sites, in: period)
    }
    let whole = table.counted([], sites: sites, in: period)
    let together = table.fields.prefix(1).map { Counted.Condition($0, keys.map { $0[0] }) }
    return Counted(whole.conditions + together, in: period)
  }
}

extension TableValues {
  /// Every line by its key, subtotals and the total included.
  fileprivate var counts: [[String]: Int] {
    var counts: [[String]: Int] = [[]: total]
    for row in rows + subtotals { counts[row.key] = row.value }
    return counts
  }
}

extension Report.Line {
  /// Whether none of its numbers is more than zero.
  var isNothing: Bool {
    [cell, previous, yearBefore].allSatisfy { ($0?.count ?? 0) == 0 }
  }
}
