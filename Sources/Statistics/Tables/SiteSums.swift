import Guides
package import Records

extension FrozenMonth {
  /// The sums of every table of a catalogue, subtotals included, sorted and without zeros.
  ///
  /// A key shorter than the table's fields is a subtotal, the empty one the total: it counts each
  /// participation once, which the lines don't when a field has several values.
  package func sums(_ catalogue: Catalogue) -> [TableSum] {
    var values = ValueIndex()
    let plans = catalogue.tables.map { CountingPlan($0, numbering: &values) }
    var counts: [Margin: Int] = [:]
    for cell in cells {
      let profile = values.read(cell.profile)
      let site = profile.site ?? values.number(of: "")
      for (table, plan) in plans.enumerated() where plan.accepts(profile) {
        for depth in 0...plan.depth {
          for key in plan.keys(of: profile, depth: depth) {
            counts[Margin(table: Int32(table), site: site, key: key), default: 0] += cell.count
          }
        }
      }
    }
    return counts.filter { $0.value != 0 }
      .map { margin, count in
        TableSum(
          table: catalogue.tables[Int(margin.table)].id,
          site: values.names[Int(margin.site)],
          month: month,
          key: margin.key.values(in: values),
          count: count
        )
      }
      .sorted { $0.precedes($1) }
  }
}

extension TableSum {
  fileprivate func precedes(_ other: TableSum) -> Bool {
    if table != other.table { return table < other.table }
    if site != other.site { return site < other.site }
    return key.lexicographicallyPrecedes(other.key)
  }
}
