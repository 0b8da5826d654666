import Records

/// The frozen cells, in which any group can be counted: the world where every release ever made is true.
///
/// It shares no code with the sums that reports are read from, lest both be wrong in the same way.
struct FrozenWorld {
  private let months: [Month: MonthIndex]

  init(_ frozen: [FrozenMonth]) {
    months = Dictionary(frozen.map { ($0.month, MonthIndex($0.cells)) }) { first, _ in first }
  }

  /// How many participations are counted, nil when one of the months isn't frozen.
  func count(_ counted: Counted) -> Int? {
    var sum = 0
    for month in counted.period.months {
      guard let index = months[month] else { return nil }
      sum += index.count(counted.conditions)
    }
    return sum
  }
}

/// Which cells of a month have each value, a bit per cell.
private struct MonthIndex {
  private let counts: [Int]
  private var holders: [Field: [String: [UInt64]]] = [:]
  private var width: Int { (counts.count + 63) / 64 }

  init(_ cells: [Cell]) {
    counts = cells.map(\.count)
    for (place, cell) in cells.enumerated() {
      for (field, codes) in cell.profile.values {
        for code in codes {
          var bits = holders[field]?[code] ?? [UInt64](repeating: 0, count: width)
          bits[place / 64] |= 1 << (place % 64)
          holders[field, default: [:]][code] = bits
        }
      }
    }
  }

  /// The cells that have one of the codes of every condition.
  func count(_ conditions: [Counted.Condition]) -> Int {
    var chosen = [UInt64](repeating: .max, count: width)
    for condition in conditions {
      var having = [UInt64](repeating: 0, count: width)
      for bits in condition.codes.compactMap({ holders[condition.field]?[$0] }) {
        for word in having.indices { having[word] |= bits[word] }
      }
      for word in chosen.indices { chosen[word] &= having[word] }
    }
    return counts.indices.reduce(0) { sum, place in
      chosen[place / 64] >> (place % 64) & 1 == 1 ? sum + counts[place] : sum
    }
  }
}
