import Guides
package import Records
package import Statistics

extension MonthSheets {
  /// The sheets of a month that has these sums and no cell, for a catalogue whose plain count tells each site's visits.
  package init(_ sums: [TableSum], in month: Month, catalogue: Catalogue) {
    let plain = catalogue.tables.first(where: \.countsEveryone)
    let cells = sums.filter { $0.table == plain?.id && $0.key.isEmpty }.map {
      Cell(profile: Profile(text: "site=\($0.site)"), count: $0.count)
    }
    self.init(
      FrozenMonth(month: month, base: 5, cells: cells, previousSeal: ""),
      definitions: catalogue.signatures,
      sums: sums
    )
  }
}

extension Cube {
  /// The cube of these sums of sites, every one of which can be read.
  package init(_ sums: [TableSum], catalogue: Catalogue) {
    let months = Dictionary(grouping: sums, by: \.month)
    self.init(
      months.sorted { $0.key < $1.key }
        .map { MonthSheets($0.value, in: $0.key, catalogue: catalogue) },
      catalogue: catalogue
    )
  }
}
