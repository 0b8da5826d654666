import Journal
import Records
import Statistics

/// The sums of the catalogue over some closed months, from the sheets that were sealed when each month closed.
struct FrozenSums: Sendable {
  let journal: Journal
  let catalogue: Catalogue
}

/// What keeps a report from being made: months or sums that are not what was sealed.
struct BrokenSeals: Error, Equatable {
  let faults: [JournalFault]
}

extension FrozenSums {
  /// The sheets of those of some months that are closed, every seal that they hang on verified; the tables of
  /// sites are there for those asked for.
  ///
  /// A month that closed before there were sheets, or for other tables, gets its sheets from its cells, once.
  /// - Throws: `BrokenSeals` when anything that would be read has changed since it was sealed.
  func sheets(of months: [Month], sites: [String] = []) throws -> [MonthSheets] {
    let chain = try journal.seals()
    let stored = Dictionary(
      try journal.sheets(of: months, sites: sites).map { ($0.sheets.month, $0) }
    ) { first, _ in first }
    var faults: [JournalFault] = chain.brokenLinks.map { .brokenChain($0) }
    var sheets: [MonthSheets] = []
    for link in chain where months.contains(link.month) {
      if let (known, seal) = stored[link.month], known.count(catalogue) {
        if !known.isSealed(by: seal, in: link) { faults.append(.sumSeal(link.month)) }
        sheets.append(known)
      } else if let counted = try counted(link) {
        sheets.append(counted.limited(to: sites))
      } else {
        faults.append(.seal(link.month))
      }
    }
    guard faults.isEmpty else { throw BrokenSeals(faults: faults) }
    return sheets
  }

  /// The cube of some months.
  func cube(of months: [Month], sites: [String] = []) throws -> Cube {
    Cube(try sheets(of: months, sites: sites), catalogue: catalogue)
  }

  /// The closed months whose sheets do not say what their cells say.
  func wrongMonths() throws -> [Month] {
    try journal.frozenMonths().filter { month in
      guard let (frozen, _) = try journal.frozenMonth(month),
        let (sheets, _) = try journal.sheets(of: [month], sites: nil).first
      else { return false }
      return !SumRecount(frozen, catalogue: catalogue).agrees(with: sheets)
    }
  }

  /// The sheets of a month counted in its cells, and kept for the next report; nil when the cells have changed.
  private func counted(_ link: FrozenSeal) throws -> MonthSheets? {
    guard let (frozen, seal) = try journal.frozenMonth(link.month), frozen.seal == seal else {
      return nil
    }
    let sheets = try frozen.sheets(catalogue)
    // A copy may only be read, a disk be full: the report is the same, and the next one counts again.
    try? journal.replace([sheets])
    return sheets
  }
}

extension MonthSheets {
  /// Whether every table of a catalogue was summed as it is defined now.
  fileprivate func count(_ catalogue: Catalogue) -> Bool {
    let known = definitions
    return catalogue.signatures.allSatisfy { known[$0.key] == $0.value }
  }
}
