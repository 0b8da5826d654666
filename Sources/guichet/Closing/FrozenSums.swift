import Guides
import Journal
import Records
import Statistics

/// The sums of the catalogue over some closed months, as they were written when each month closed.
struct FrozenSums: Sendable {
  let journal: Journal
  let catalogue: Catalogue

  /// Reads the sums; a table that a month did not sum, or summed otherwise, is summed again from its cells.
  func cube(of months: [Month]) throws -> Cube {
    var sums: [TableSum] = []
    for month in months {
      let known = try journal.definitions(of: month)
      let summed = catalogue.tables.filter { known[$0.id] == $0.signature }
      sums += try journal.sums(tables: summed.map(\.id), months: [month])
      let others = catalogue.tables.filter { known[$0.id] != $0.signature }
      if !others.isEmpty, let (frozen, _) = try journal.frozenMonth(month) {
        sums += frozen.sums(try Catalogue(others))
      }
    }
    return Cube(sums, catalogue: catalogue)
  }

  /// Whether the sums that were written when a month closed are those of its cells.
  func areThose(of frozen: FrozenMonth) throws -> Bool {
    let known = try journal.definitions(of: frozen.month)
    let tables = catalogue.tables.filter { known[$0.id] == $0.signature }
    let stored = try journal.sums(tables: tables.map(\.id), months: [frozen.month])
    return Set(stored) == Set(frozen.sums(try Catalogue(tables)))
  }
}
