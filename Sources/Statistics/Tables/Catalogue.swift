package import Guides

/// The closed list of tables, checked once: what is rounded, summed or read refers to nothing else.
package struct Catalogue: Sendable, Equatable {
  package let tables: [TableDefinition]

  /// Refuses a list that has any problem, and tells all of them.
  package init(_ tables: [TableDefinition]) throws(CatalogueError) {
    let problems = CatalogueProblem.all(in: tables)
    guard problems.isEmpty else { throw .invalid(problems) }
    self.tables = tables
  }

  /// The definition that bears an identifier, nil when the list has none.
  package func table(_ id: String) -> TableDefinition? { tables.first { $0.id == id } }
}

/// Why a catalogue can't serve.
package enum CatalogueError: Error, Sendable, Equatable {
  case invalid([CatalogueProblem])
}
