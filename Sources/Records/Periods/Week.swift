/// An ISO 8601 week, the finest date that an open interaction carries.
package struct Week: Sendable, Hashable {
  package let year: Int
  package let number: Int

  /// The week that holds a day.
  package init(of day: Day) {
    let thursday = Day(ordinal: day.ordinal - day.weekday + 4)
    year = thursday.year
    number = (thursday.ordinal - Day(year: thursday.year, month: 1, day: 1).ordinal) / 7 + 1
  }

  /// Reads `2026-W47`; nil for anything else, a week 53 that the year does not have included.
  package init?(_ text: String) {
    let parts = text.split(separator: "-W", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
      let year = Int(parts[0]), let number = Int(parts[1]), (1...53).contains(number)
    else { return nil }
    let week = Week(of: Day(ordinal: Day(year: year, month: 1, day: 4).ordinal + 7 * (number - 1)))
    guard week.description == text else { return nil }
    self = week
  }
}

extension Week {
  /// The Monday on which the week begins.
  package var firstDay: Day {
    let fourth = Day(year: year, month: 1, day: 4)  // always in week 1
    return Day(ordinal: fourth.ordinal - fourth.weekday + 1 + 7 * (number - 1))
  }

  /// The Sunday on which the week ends.
  package var lastDay: Day { Day(ordinal: firstDay.ordinal + 6) }

  /// The month that the whole week counts in: that of its Thursday, as ISO 8601 does for years.
  package var month: Month {
    let thursday = Day(ordinal: firstDay.ordinal + 3)
    return Month(year: thursday.year, number: thursday.month)
  }
}

extension Week: CustomStringConvertible {
  package var description: String { "\(padded(year, 4))-W\(padded(number, 2))" }
}
