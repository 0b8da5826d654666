import Guides
import Records

/// A line of a table of the catalogue that counts some conditions.
struct CatalogueLine {
  let table: TableDefinition
  /// How many of the table's fields the line has a value of.
  let depth: Int
}

extension Catalogue {
  /// Every line that counts exactly some conditions, sites left aside.
  func lines(counting conditions: [Counted.Condition]) -> [CatalogueLine] {
    tables.compactMap { table in
      table.depth(counting: conditions).map { .init(table: table, depth: $0) }
    }
  }
}

extension TableDefinition {
  /// How many fields are asked for beside the filter, nil when the table has no such line.
  fileprivate func depth(counting conditions: [Counted.Condition]) -> Int? {
    let filters = filter.map { Counted.Condition($0.key, $0.value) }
    let others = conditions.filter { !filters.contains($0) }
    let asked = others.map(\.field)
    let missing = filters.filter { wanted in
      // A value that the filter wants stands for it.
      !conditions.contains {
        $0.field == wanted.field && Set($0.codes).isSubset(of: wanted.codes)
      }
    }
    guard missing.isEmpty, Set(asked).count == asked.count,
      Set(asked) == Set(fields.prefix(asked.count))
    else { return nil }
    return asked.count
  }
}
