import Guides
import Journal
import Records
import Statistics

/// Closing a month: the rounding is given the journal's counts, the journal its cells and their sums.
struct MonthClosing: Sendable {
  let journal: Journal
  let catalogue: Catalogue
  let base: Int
  /// The commune of each site, told in its place of what is too rare.
  var communes: [String: String] = [:]

  /// Closes a month once and for all; another one may follow at once.
  /// - Returns: how far the rounding moved each kind of margin, for the manager's eyes only.
  func close(
    _ month: Month,
    isFollowed: Bool = false,
    using generator: inout some RandomNumberGenerator
  ) throws -> RoundingQuality {
    let rounding = try ControlledRounding(base: base, catalogue: catalogue)
    var quality = RoundingQuality(kinds: [])
    var coins = generator
    _ = try journal.close(month, communes: communes, isFollowed: isFollowed) { open in
      let rounded = try rounding.round(open.counts, carry: open.carry, using: &coins)
      quality = rounded.quality
      let frozen = FrozenMonth(
        month: month,
        base: base,
        cells: rounded.cells,
        previousSeal: open.previousSeal
      )
      return MonthClosed(
        frozen: frozen,
        sheets: try frozen.sheets(catalogue),
        carry: rounded.carry
      )
    }
    generator = coins
    return quality
  }

  /// How far a closing would move each kind of margin, with coins that are thrown away; nothing is written.
  func preview(
    _ month: Month,
    using generator: inout some RandomNumberGenerator
  ) throws -> RoundingQuality {
    let open = try journal.monthToClose(month)
    let rounding = try ControlledRounding(base: base, catalogue: catalogue)
    return try rounding.round(open.counts, carry: open.carry, using: &generator).quality
  }
}

extension Territory {
  /// The commune of each site.
  var communeOfSites: [String: String] {
    Dictionary(sites.map { ($0.code, $0.commune) }, uniquingKeysWith: { first, _ in first })
  }
}
