/// What the rounding base makes worth printing: below, the numbers are safe but say too little.
package struct ConfidentialityRule: Sendable, Equatable {
  package let base: Int

  package init(base: Int) { self.base = base }
}

extension ConfidentialityRule {
  /// Whether a line is large enough to be broken down: a fourth of it may be rounding.
  package func mayBreakDown(_ count: Int) -> Bool { count >= 4 * base }

  /// Whether a territory with these frozen counts of visits, one per month, should rather publish quarters.
  ///
  /// The error of a margin hardly depends on the volume: at base 5, months say too little below 125 visits.
  package func advisesQuarters(monthlyVisits counts: [Int]) -> Bool {
    counts.reduce(0, +) < quietMonth * counts.count
  }

  /// The visits below which a month says too little.
  package var quietMonth: Int { 25 * base }

  /// The nearest multiple of the base, for a number that only a manager sees.
  package func rounded(_ count: Int) -> Int { (count + base / 2) / base * base }
}
