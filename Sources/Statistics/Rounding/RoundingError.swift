/// Why a month can't be rounded, without any value of a profile, which could find its way into a log.
package enum RoundingError: Error, Sendable, Equatable {
  /// With a base below three, a group could only be 0 or 1 below it.
  case baseTooSmall(Int)
  case negativeCounts(cells: Int)
  /// The result would break the proof: nothing of it may be kept.
  case broken(RoundingPromise, cells: Int)
}

/// What the proof needs of every rounded cell.
package enum RoundingPromise: Sendable, Equatable, CaseIterable {
  case multipleOfBase
  case closerThanBase
  case zeroStaysZero
}

extension RoundingPromise {
  /// Whether a count and its rounding keep the promise.
  package func holds(truth: Int, rounded: Int, base: Int) -> Bool {
    switch self {
    case .multipleOfBase: rounded >= 0 && rounded % base == 0
    case .closerThanBase: abs(rounded - truth) < base
    case .zeroStaysZero: truth != 0 || rounded == 0
    }
  }

  /// Refuses a rounding in which any cell breaks a promise.
  static func check(_ rounded: [Int], truth: [Int], base: Int) throws(RoundingError) {
    for promise in allCases {
      let broken = zip(truth, rounded).count { !promise.holds(truth: $0, rounded: $1, base: base) }
      guard broken == 0 else { throw .broken(promise, cells: broken) }
    }
  }
}
