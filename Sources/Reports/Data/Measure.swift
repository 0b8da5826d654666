/// A column of numbers of a table, from left to right.
enum Measure: CaseIterable {
  case value
  case previous
  case difference
  case yearBefore
  case share
}

extension Measure {
  /// What the column is called in files for machines.
  var name: String {
    switch self {
    case .value: "value"
    case .previous: "previous"
    case .difference: "difference"
    case .yearBefore: "year_before"
    case .share: "share"
    }
  }

  /// Its heading, nil when the report has not that column.
  func title(in columns: Report.Columns) -> String? {
    switch self {
    case .value: columns.value
    case .previous: columns.previous
    case .difference: columns.difference
    case .yearBefore: columns.yearBefore
    case .share: columns.share
    }
  }

  /// What a line has in the column; a number that is compared with nothing has no difference.
  func figure(of line: Report.Line) -> Report.Figure {
    switch self {
    case .value: line.cell.figure
    case .previous: line.previous?.figure ?? .notApplicable
    case .yearBefore: line.yearBefore?.figure ?? .notApplicable
    case .share: line.share.map(Report.Figure.count) ?? .notApplicable
    case .difference:
      line.difference.map(Report.Figure.count)
        ?? (line.previous == nil ? .notApplicable : .notAvailable)
    }
  }
}

extension Report {
  /// The columns of numbers that a table has for people; one that would say nothing is left out.
  func measures(of table: Table) -> [Measure] {
    let titles = columns(of: table)
    let hasShares = table.lines.contains { $0.share != nil }
    return Measure.allCases.filter { measure in
      measure.title(in: titles) != nil && (measure != .share || hasShares)
    }
  }
}
