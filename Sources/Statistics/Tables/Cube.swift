import Guides
package import Records

/// The frozen sums of some months, from which every number of a report is read.
package struct Cube: Sendable, Equatable {
  package let catalogue: Catalogue
  private let sums: [String: [TableSum]]

  /// Takes the sums of all the sites of the territory, since the order of lines depends on all.
  package init(_ sums: [TableSum], catalogue: Catalogue) {
    self.catalogue = catalogue
    self.sums = Dictionary(grouping: sums, by: \.table)
  }
}

/// Why a table can't be read.
package enum CubeError: Error, Sendable, Equatable {
  case unknownTable(String)
  /// The table is printed for the whole territory only, and sites were asked for.
  case territoryOnly(String)
}

extension Cube {
  /// A table summed over some sites, or over the whole territory when nil, and over some months.
  package func values(
    of id: String,
    sites: Set<String>? = nil,
    months: [Month]
  ) throws(CubeError) -> TableValues {
    guard let table = catalogue.table(id) else { throw .unknownTable(id) }
    guard sites == nil || !table.isTerritoryOnly else { throw .territoryOnly(id) }
    let months = Set(months)
    let sums = (sums[id] ?? []).filter { months.contains($0.month) }
    let counts = Cube.counts(of: sums.filter { sites?.contains($0.site) ?? true })
    let order = RowOrder(of: table, territory: Cube.counts(of: sums))
    return TableValues(
      definition: table,
      rows: order.keys(depth: table.fields.count).map { .init(key: $0, value: counts[$0] ?? 0) },
      subtotals: table.fields.count < 2
        ? [] : order.keys(depth: 1).map { .init(key: $0, value: counts[$0] ?? 0) },
      total: counts[[]] ?? 0
    )
  }

  private static func counts(of sums: [TableSum]) -> [[String]: Int] {
    sums.reduce(into: [:]) { $0[$1.key, default: 0] += $1.count }
  }
}

extension Cube {
  /// How many participations a table counts in each site and month.
  package func totals(of id: String) throws(CubeError) -> [String: [Month: Int]] {
    guard catalogue.table(id) != nil else { throw .unknownTable(id) }
    return (sums[id] ?? []).filter(\.key.isEmpty).reduce(into: [:]) {
      $0[$1.site, default: [:]][$1.month, default: 0] += $1.count
    }
  }
}
