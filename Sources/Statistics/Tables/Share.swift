/// Shares in whole units, so that what is printed adds up.
package enum Share {
  /// Splits a number of units by the method of the largest remainder (Hamilton's), earlier lines first when equal.
  package static func split(_ units: Int = 100, by counts: [Int]) -> [Int] {
    let total = counts.reduce(0, +)
    guard total > 0 else { return counts.map { _ in 0 } }
    var shares = counts.map { $0 * units / total }
    let missing = units - shares.reduce(0, +)
    let remainders = counts.map { $0 * units % total }
    let order = counts.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
    for line in order.prefix(missing) { shares[line] += 1 }
    return shares
  }

  /// The share of a part alone, halves rounded up, for lines that overlap; nil of nothing.
  package static func of(_ part: Int, in whole: Int, units: Int = 100) -> Int? {
    whole > 0 ? (2 * part * units + whole) / (2 * whole) : nil
  }
}
