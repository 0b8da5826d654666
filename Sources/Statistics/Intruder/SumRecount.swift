import Guides
package import Records

/// The sums of a month counted again in its cells, on a road of their own, before anything is sealed or trusted.
package struct SumRecount {
  private let catalogue: Catalogue
  private let index: CellIndex

  package init(_ frozen: FrozenMonth, catalogue: Catalogue) {
    self.catalogue = catalogue
    index = CellIndex(frozen.cells)
  }
}

extension SumRecount {
  /// Whether the sheets say of every table of the catalogue that they have what the cells say, no more and no less.
  package func agrees(with sheets: MonthSheets) -> Bool {
    let tables = catalogue.tables.filter { sheets.definitions[$0.id] == $0.signature }
    guard agrees(sheets.territory, tables, index.all) else { return false }
    var participations: [String: Int] = [:]
    sheets.readSites { site, count, _ in participations[String(site)] = count }
    let sites = Set(index.codes(of: .site)).union(participations.keys)
    return sites.allSatisfy { site in
      let cells = index.cells(index.all, having: [site], of: .site)
      return index.count(cells) == participations[site] ?? 0
        && agrees(sheets.siteTables[site] ?? [], tables, cells)
    }
  }

  private func agrees(
    _ sheet: [SummedTable],
    _ tables: [TableDefinition],
    _ cells: CellIndex.Bits
  ) -> Bool {
    let known = Dictionary(sheet.map { ($0.id, $0.sums) }) { first, _ in first }
    return tables.allSatisfy { known[$0.id] ?? [:] == sums(of: $0, cells) }
  }

  /// Every line of a table that some cells have, by its key.
  private func sums(of table: TableDefinition, _ cells: CellIndex.Bits) -> [String: Int] {
    let counted = table.filter.reduce(cells) {
      index.cells($0, having: $1.value, of: $1.key)
    }
    var sums = ["": index.count(counted)]
    var lines = [("", counted)]
    for field in table.fields {
      lines = lines.flatMap { key, cells in
        index.codes(of: field).map { code in
          (key.isEmpty ? code : "\(key)|\(code)", index.cells(cells, having: [code], of: field))
        }
      }
      lines = lines.filter { key, cells in
        let count = index.count(cells)
        if count != 0 { sums[key] = count }
        return count != 0
      }
    }
    return sums.filter { $0.value != 0 }
  }
}
