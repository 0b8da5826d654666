/// A closed month: its frozen cells in the order of their profiles, and the seal that chains it to the month before.
package struct FrozenMonth: Sendable, Equatable {
  package let month: Month
  /// The rounding base: every count is a multiple of it.
  package let base: Int
  package let cells: [Cell]
  /// The seal of the previous frozen month, empty for the first.
  package let previousSeal: String

  package init(month: Month, base: Int, cells: [Cell], previousSeal: String) {
    self.month = month
    self.base = base
    self.cells = cells.sorted { $0.profile < $1.profile }
    self.previousSeal = previousSeal
  }
}

extension FrozenMonth {
  /// SHA-256 of the previous seal, the month, the base, the list of fields and every cell, in hexadecimal.
  package var seal: String {
    var digest = SHA256()
    digest.update("\(previousSeal)\n\(month)\n\(base)\n")
    digest.update(Field.allCases.map(\.rawValue).joined(separator: ",") + "\n")
    for cell in cells { digest.update("\(cell.profile.text)\t\(cell.count)\n") }
    return digest.finished()
  }
}
