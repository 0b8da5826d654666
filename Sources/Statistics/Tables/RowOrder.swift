import Guides
import Records

/// The order of a table's lines: that of closed lists, else the largest of the territory first.
struct RowOrder {
  /// The codes of each field of the table, in order.
  private let codes: [[String]]

  /// Takes the counts of the whole territory by key, so that every site shows the same order.
  init(of table: TableDefinition, territory counts: [[String]: Int]) {
    let whole = counts.filter { $0.key.count == table.fields.count }
    codes = table.fields.indices.map { place in
      let tally = whole.reduce(into: [String: Int]()) {
        $0[$1.key[place], default: 0] += $1.value
      }
      let met = tally.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
      let field = table.fields[place]
      guard let listed = field.codes else { return met }
      let wanted = table.filter[field]
      let shown = listed.filter { wanted?.contains($0) ?? true }
      return shown + met.filter { !shown.contains($0) }
    }
  }

  /// Every combination of the codes of the first fields.
  func keys(depth: Int) -> [[String]] {
    codes.prefix(depth).reduce([[]]) { keys, codes in
      keys.flatMap { key in codes.map { key + [$0] } }
    }
  }
}
