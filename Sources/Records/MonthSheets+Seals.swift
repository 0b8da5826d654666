extension MonthSheets {
  /// Whether the sheets that were read are those that were sealed, under the seal of their month.
  package func isSealed(by seal: String, in chain: FrozenSeal) -> Bool {
    guard self.seal == seal, cellSeal == chain.seal, base == chain.base, month == chain.month
    else { return false }
    var known: [String: String] = [:]
    readSites { known[String($0)] = String($2) }
    // A site of which nothing is known that month has no line either.
    return siteTables.allSatisfy { site, tables in
      known[site].map { $0 == self.seal(of: site) } ?? tables.allSatisfy(\.text.isEmpty)
    }
  }
}
