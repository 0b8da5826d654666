import Records

/// The frozen cells, in which any group can be counted: the world where every release ever made is true.
struct FrozenWorld {
  private let months: [Month: CellIndex]

  init(_ frozen: [FrozenMonth]) {
    months = Dictionary(frozen.map { ($0.month, CellIndex($0.cells)) }) { first, _ in first }
  }

  /// How many participations are counted, nil when one of the months isn't frozen.
  func count(_ counted: Counted) -> Int? {
    var sum = 0
    for month in counted.period.months {
      guard let index = months[month] else { return nil }
      let chosen = counted.conditions.reduce(index.all) {
        index.cells($0, having: $1.codes, of: $1.field)
      }
      sum += index.count(chosen)
    }
    return sum
  }
}
