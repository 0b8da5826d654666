package import Records

/// Why the sums of a month can't be sealed: the two ways to count its cells do not agree.
package struct DisagreeingSums: Error, Sendable, Equatable {
  package let month: Month
}

extension FrozenMonth {
  /// The sheets of the month for a catalogue, counted twice.
  package func sheets(_ catalogue: Catalogue) throws(DisagreeingSums) -> MonthSheets {
    let sheets = MonthSheets(self, definitions: catalogue.signatures, sums: sums(catalogue))
    guard SumRecount(self, catalogue: catalogue).agrees(with: sheets) else {
      throw DisagreeingSums(month: month)
    }
    return sheets
  }
}
