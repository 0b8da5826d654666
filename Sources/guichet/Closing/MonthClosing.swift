import Journal
import Records
import Statistics

/// Closing a month: the rounding is given the journal's counts, the journal its cells and their sums.
struct MonthClosing: Sendable {
  let journal: Journal
  let catalogue: Catalogue
  let base: Int

  /// Closes a month once and for all.
  /// - Returns: how far the rounding moved each kind of margin, for the manager's eyes only.
  func close(
    _ month: Month,
    using generator: inout some RandomNumberGenerator
  ) throws -> RoundingQuality {
    let rounding = try ControlledRounding(base: base, catalogue: catalogue)
    var quality = RoundingQuality(kinds: [])
    var coins = generator
    _ = try journal.close(month) { open in
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
        definitions: catalogue.signatures,
        sums: frozen.sums(catalogue),
        carry: rounded.carry
      )
    }
    generator = coins
    return quality
  }
}
