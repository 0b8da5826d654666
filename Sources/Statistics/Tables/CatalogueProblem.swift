package import Guides
package import Records

/// What is wrong in a list of tables, each with the table that it names.
package enum CatalogueProblem: Sendable, Equatable {
  case duplicateID(String)
  /// Two tables count the same thing, which would weigh twice in the rounding.
  case sameCounts(table: String, as: String)
  /// A table counts by one field, or by two when it is a crossing.
  case tooManyFields(table: String)
  case repeatedField(table: String, Field)
  case emptyFilter(table: String, Field)
  case unknownValue(table: String, Field, String)
  /// A field that could harm is printed for the whole territory only.
  case sensitiveBySite(table: String, Field)
  /// A field that could harm is never crossed, by a second field nor by a filter.
  case sensitiveCrossed(table: String, Field)
}

extension CatalogueProblem {
  /// Every problem of a list, in the order of its tables.
  package static func all(in tables: [TableDefinition]) -> [CatalogueProblem] {
    tables.indices.flatMap { index in
      let table = tables[index]
      let earlier = tables[..<index]
      return repetitions(of: table, in: earlier) + faults(of: table) + filterFaults(of: table)
        + sensitiveFaults(of: table)
    }
  }

  private static func repetitions(
    of table: TableDefinition,
    in earlier: ArraySlice<TableDefinition>
  ) -> [CatalogueProblem] {
    if earlier.contains(where: { $0.id == table.id }) { return [.duplicateID(table.id)] }
    let twin = earlier.first {
      Set($0.fields) == Set(table.fields)
        && $0.filter.mapValues(Set.init)
          == table.filter.mapValues(Set.init)
    }
    return twin.map { [.sameCounts(table: table.id, as: $0.id)] } ?? []
  }

  private static func faults(of table: TableDefinition) -> [CatalogueProblem] {
    var faults: [CatalogueProblem] = []
    if table.fields.count > 2 { faults.append(.tooManyFields(table: table.id)) }
    for (index, field) in table.fields.enumerated()
    where table.fields[..<index].contains(field) {
      faults.append(.repeatedField(table: table.id, field))
    }
    return faults
  }

  private static func filterFaults(of table: TableDefinition) -> [CatalogueProblem] {
    Field.allCases.flatMap { field -> [CatalogueProblem] in
      guard let wanted = table.filter[field] else { return [] }
      guard !wanted.isEmpty else { return [.emptyFilter(table: table.id, field)] }
      guard let codes = field.codes else { return [] }
      return wanted.filter { !codes.contains($0) }
        .map { .unknownValue(table: table.id, field, $0) }
    }
  }

  private static func sensitiveFaults(of table: TableDefinition) -> [CatalogueProblem] {
    let used = Set(table.fields).union(table.filter.keys)
    return Field.allCases.filter { $0.isSensitive && used.contains($0) }.flatMap { field in
      var faults: [CatalogueProblem] = []
      if !table.isTerritoryOnly { faults.append(.sensitiveBySite(table: table.id, field)) }
      if used.count > 1 { faults.append(.sensitiveCrossed(table: table.id, field)) }
      return faults
    }
  }
}
