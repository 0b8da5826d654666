/// A month of account: the four or five ISO weeks whose Thursday falls in the civil month.
package struct Month: Sendable, Hashable {
  package let year: Int
  package let number: Int

  package init(year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  /// Reads `2026-10`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
      let year = Int(parts[0]), let number = Int(parts[1]), (1...12).contains(number)
    else { return nil }
    self.init(year: year, number: number)
    guard description == text else { return nil }  // `Int` reads signs too
  }
}

extension Month {
  private var index: Int { year * 12 + number - 1 }

  /// The month that many months later, or earlier when negative.
  package func advanced(by months: Int) -> Month {
    let index = index + months
    return Month(
      year: index.floorDivided(by: 12),
      number: index - index.floorDivided(by: 12) * 12 + 1
    )
  }

  /// How many months later another month is.
  package func distance(to other: Month) -> Int { other.index - index }

  /// Every month from the first to the last, both included; empty when they are out of order.
  package static func range(_ first: Month, _ last: Month) -> [Month] {
    first <= last ? (0...first.distance(to: last)).map(first.advanced(by:)) : []
  }

  /// The weeks of the month, in order.
  package var weeks: [Week] {
    var week = Week(of: Day(year: year, month: number, day: 4))  // holds the first Thursday
    var weeks: [Week] = []
    while week.month == self {
      weeks.append(week)
      week = Week(of: Day(ordinal: week.firstDay.ordinal + 7))
    }
    return weeks
  }

  /// The last day on which an interaction of this month can happen.
  package var lastDay: Day {
    weeks.last?.lastDay ?? Day(year: year, month: number, day: 28)
  }
}

extension Int {
  fileprivate func floorDivided(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}

extension Month: Comparable {
  package static func < (left: Month, right: Month) -> Bool { left.index < right.index }
}

extension Month: CustomStringConvertible {
  package var description: String { "\(padded(year, 4))-\(padded(number, 2))" }
}
