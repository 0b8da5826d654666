package import Guides

/// A table as a report prints it: every line, in an order that depends on frozen counts and the catalogue only.
package struct TableValues: Sendable, Equatable {
  package let definition: TableDefinition
  /// One line per value, or per pair of values in a crossing, zeros of closed lists included.
  package let rows: [Row]
  /// In a crossing, one line per value of the first field; empty otherwise.
  package let subtotals: [Row]
  /// How many participations the table counts, each once.
  package let total: Int

  package init(definition: TableDefinition, rows: [Row], subtotals: [Row], total: Int) {
    self.definition = definition
    self.rows = rows
    self.subtotals = subtotals
    self.total = total
  }

  /// A count and the values of the table's fields that it is about.
  package struct Row: Sendable, Equatable {
    package let key: [String]
    package let value: Int

    package init(key: [String], value: Int) {
      self.key = key
      self.value = value
    }
  }
}
