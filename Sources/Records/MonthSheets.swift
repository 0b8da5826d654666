/// The sums of a closed month, on a sheet of the territory and one of each site: all that reports read.
package struct MonthSheets: Sendable, Equatable {
  package let month: Month
  package let base: Int
  /// The seal of the cells that were summed, which ties the sheets to their month.
  package let cellSeal: String
  /// The tables of the territory, in the order of their identifiers.
  package let territory: [SummedTable]
  /// A line `site⇥participations⇥seal` for each site of the month: its plain count, and the seal of its sheet.
  package let sites: String
  /// The tables of some sites, or of all.
  package let siteTables: [String: [SummedTable]]

  package init(
    month: Month,
    base: Int,
    cellSeal: String,
    territory: [SummedTable],
    sites: String,
    siteTables: [String: [SummedTable]]
  ) {
    self.month = month
    self.base = base
    self.cellSeal = cellSeal
    self.territory = territory
    self.sites = sites
    self.siteTables = siteTables
  }
}

extension MonthSheets {
  /// Writes the sheets of a frozen month from the sums of its sites, of which those of the territory are the sums.
  package init(_ frozen: FrozenMonth, definitions: [String: String], sums: [TableSum]) {
    var territory: [String: [String: Int]] = [:]
    var bySite: [String: [String: [String: Int]]] = [:]
    for sum in sums {
      let key = sum.key.joined(separator: "|")
      territory[sum.table, default: [:]][key, default: 0] += sum.count
      bySite[sum.site, default: [:]][sum.table, default: [:]][key, default: 0] += sum.count
    }
    func sheet(_ sums: [String: [String: Int]]) -> [SummedTable] {
      definitions.sorted { $0.key < $1.key }
        .map { SummedTable(id: $0.key, definition: $0.value, sums: sums[$0.key] ?? [:]) }
    }
    let counts = frozen.cells.reduce(into: [String: Int]()) {
      $0[$1.profile.site, default: 0] += $1.count
    }
    let siteTables = Dictionary(
      uniqueKeysWithValues: Set(counts.keys).union(bySite.keys).map {
        ($0, sheet(bySite[$0] ?? [:]))
      }
    )
    let seal = frozen.seal
    let bound = MonthSheets(
      month: frozen.month,
      base: frozen.base,
      cellSeal: seal,
      territory: sheet(territory),
      sites: "",
      siteTables: siteTables
    )
    self.init(
      month: frozen.month,
      base: frozen.base,
      cellSeal: seal,
      territory: bound.territory,
      sites: counts.sorted { $0.key < $1.key }
        .map { "\($0.key)\t\($0.value)\t\(bound.seal(of: $0.key))" }.joined(separator: "\n"),
      siteTables: siteTables
    )
  }
}

extension MonthSheets {
  /// SHA-256 of the sheet of the territory, of the seal of the cells, and of the seals of all sites.
  package var seal: String {
    var digest = start(of: "")
    MonthSheets.add(territory, to: &digest)
    digest.update(">\(sites)\n")
    return digest.finished()
  }

  /// SHA-256 of the sheet of a site and of the seal of the cells.
  package func seal(of site: String) -> String {
    var digest = start(of: site)
    MonthSheets.add(siteTables[site] ?? [], to: &digest)
    return digest.finished()
  }

  private func start(of site: String) -> SHA256 {
    var digest = SHA256()
    digest.update("\(cellSeal)\n\(month)\n\(base)\n\(site)\n")
    return digest
  }

  /// No key begins with the sign of a table, so that no two sheets are written alike.
  private static func add(_ tables: [SummedTable], to digest: inout SHA256) {
    for table in tables {
      digest.update("#\(table.id)\t\(table.definition)\n")
      digest.update(table.text)
      digest.update("\n")
    }
  }
}

extension MonthSheets {
  /// What each table of the sheets counts.
  package var definitions: [String: String] {
    Dictionary(territory.map { ($0.id, $0.definition) }) { first, _ in first }
  }

  /// Gives every site of the month, with its participations and the seal of its sheet.
  package func readSites(
    _ take: (_ site: Substring, _ participations: Int, _ seal: Substring) -> Void
  ) {
    sites.readRows { fields in
      guard fields.count == 3, let count = Int(fields[1]) else { return }
      take(fields[0], count, fields[2])
    }
  }
}

extension MonthSheets {
  /// The same sheets with the tables of some sites only, even where they had no visit.
  package func limited(to names: [String]) -> MonthSheets {
    let empty = territory.map { SummedTable(id: $0.id, definition: $0.definition, text: "") }
    return MonthSheets(
      month: month,
      base: base,
      cellSeal: cellSeal,
      territory: territory,
      sites: sites,
      siteTables: Dictionary(names.map { ($0, siteTables[$0] ?? empty) }) { first, _ in first }
    )
  }
}
