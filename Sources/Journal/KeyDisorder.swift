internal import Foundation

/// Whether the keys of a table look drawn at random: neither counted, nor dated, nor following the weeks.
enum KeyDisorder {
  /// Six standard deviations: a sound journal would be accused once in four million verifications.
  private static let tolerance = 6.0

  /// Whether every one of the 128 bits is set in about half of the keys; too few keys are never accused.
  static func looksRandom(_ keys: [Data]) -> Bool {
    guard keys.allSatisfy({ $0.count == 16 }) else { return false }
    let expected = Double(keys.count) / 2
    let deviation = Double(keys.count).squareRoot() / 2
    return (0..<128).allSatisfy { bit in
      let ones = keys.count { $0[$0.startIndex + bit / 8] & (0x80 >> UInt8(bit % 8)) != 0 }
      return abs(Double(ones) - expected) <= tolerance * deviation
    }
  }

  /// Whether the periods, read in the order of the keys, show no trend.
  ///
  /// Spearman's rank correlation, whose standard deviation is 1/√(n−1) when there is none.
  static func isUnrelated(toKeys periods: [String]) -> Bool {
    let ranks = periods.averageRanks
    let places = (1...max(1, periods.count)).map(Double.init)
    let mean = Double(periods.count + 1) / 2
    let covariance = zip(places, ranks).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) }
    let spread = places.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let rankSpread = ranks.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard rankSpread > 0 else { return true }
    let correlation = covariance / (spread * rankSpread).squareRoot()
    return abs(correlation) * Double(periods.count - 1).squareRoot() <= tolerance
  }
}

extension [String] {
  /// The rank of each value from 1, equal values sharing the mean of theirs.
  fileprivate var averageRanks: [Double] {
    let counts = reduce(into: [:]) { $0[$1, default: 0] += 1 }
    var below = 0
    var ranks: [String: Double] = [:]
    for (value, count) in counts.sorted(by: { $0.key < $1.key }) {
      ranks[value] = Double(below) + Double(count + 1) / 2
      below += count
    }
    return map { ranks[$0] ?? 0 }
  }
}
