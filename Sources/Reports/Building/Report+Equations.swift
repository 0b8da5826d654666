import Records

extension Report.Equation {
  /// What adds up in some tables, in each of the periods that they show.
  static func all(in tables: [Report.Table]) -> [Report.Equation] {
    var known: Set<Report.Equation> = []
    return tables.flatMap { table in
      [\Report.Line.ownCell, \.previous, \.yearBefore].flatMap { equations(table, $0) }
    }.filter { known.insert($0).inserted }
  }

  private static func equations(
    _ table: Report.Table,
    _ cell: KeyPath<Report.Line, Report.Cell?>
  ) -> [Report.Equation] {
    let heads = table.lines.filter { $0.depth == 0 && !$0.isTotal }
    let total = table.lines.first { $0.isTotal }
    let isPartition = table.isSeries || table.fields.first.map { !$0.isSetValued } ?? false
    let whole = isPartition ? [equation(total, heads, cell)] : []
    guard table.fields.count == 2, !table.fields[1].isSetValued else {
      return whole.compactMap { $0 }
    }
    let groups = table.lines.split(omittingEmptySubsequences: true) { $0.depth == 0 }
    let broken = groups.map { parts in
      equation(table.lines[parts.startIndex - 1], Array(parts), cell)
    }
    return (whole + broken).compactMap { $0 }
  }

  /// The equation, unless a number is missing or a line that is zero now was left out of another period.
  private static func equation(
    _ total: Report.Line?,
    _ parts: [Report.Line],
    _ cell: KeyPath<Report.Line, Report.Cell?>
  ) -> Report.Equation? {
    guard let total = total?[keyPath: cell], let sum = total.count, !parts.isEmpty else {
      return nil
    }
    let cells = parts.compactMap { $0[keyPath: cell] }
    let counts = cells.compactMap(\.count)
    guard counts.count == parts.count, counts.reduce(0, +) == sum else { return nil }
    let ids = cells.map(\.id)
    return ids == [total.id] ? nil : Report.Equation(total: total.id, parts: ids)
  }
}

extension Report.Line {
  /// The line’s own cell, as optional as those that it is compared with.
  fileprivate var ownCell: Report.Cell? { cell }
}
