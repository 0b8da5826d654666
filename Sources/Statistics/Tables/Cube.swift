import Guides
package import Records

/// The frozen sums of some months, from which every number of a report is read.
package struct Cube: Sendable, Equatable {
  package let catalogue: Catalogue
  /// How many participations each site has in each month.
  package private(set) var participations: [String: [Month: Int]] = [:]
  private let months: [Month: Int]
  private var territory: [String: MonthlySums] = [:]
  private var sites: [String: [String: MonthlySums]] = [:]

  /// Takes the sheets of months, each once: sites can be read that have their sheet there.
  package init(_ sheets: [MonthSheets], catalogue: Catalogue) {
    self.catalogue = catalogue
    months = Dictionary(sheets.enumerated().map { ($1.month, $0) }) { first, _ in first }
    for (place, sheet) in sheets.enumerated() {
      for table in sheet.territory {
        territory[table.id, default: .init()].add(table, month: place, of: sheets.count)
      }
      for (site, tables) in sheet.siteTables {
        for table in tables {
          sites[site, default: [:]][table.id, default: .init()]
            .add(table, month: place, of: sheets.count)
        }
      }
      sheet.readSites { site, count, _ in
        participations[String(site), default: [:]][sheet.month, default: 0] += count
      }
    }
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
    let places = Set(months.compactMap { self.months[$0] }).sorted()
    var whole: [[String]: Int] = [:]
    territory[id]?.add(to: &whole, months: places)
    var counts = whole
    if let sites {
      counts = [:]
      for site in sites { self.sites[site]?[id]?.add(to: &counts, months: places) }
    }
    // The order of lines depends on the whole territory, so that every site shows the same.
    let order = RowOrder(of: table, territory: whole)
    return TableValues(
      definition: table,
      rows: order.keys(depth: table.fields.count).map { .init(key: $0, value: counts[$0] ?? 0) },
      subtotals: table.fields.count < 2
        ? [] : order.keys(depth: 1).map { .init(key: $0, value: counts[$0] ?? 0) },
      total: counts[[]] ?? 0
    )
  }
}
