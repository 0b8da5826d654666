import Records

/// Texts whose review is due, or was put off for too long.
enum ReviewCheck {
  /// Rights and forms change every year.
  static let mostMonths = 12

  static func findings(_ review: Review, _ origins: Origins, today: Day) -> [Finding] {
    guard let before = review.before, let place = origins[.reviewBefore] else { return [] }
    let isLate = review.isDue(on: today)
    let isFar = review.reviewed.map { before > $0.advanced(byMonths: mostMonths) } ?? false
    guard isLate || isFar else { return [] }
    return [Finding(.reviewDue, at: place, facts: ["date": "\(before)", "most": "\(mostMonths)"])]
  }
}

extension Day {
  /// The same day of a later month; the 31st of a shorter one runs over into the next.
  fileprivate func advanced(byMonths months: Int) -> Day {
    let later = Month(year: year, number: month).advanced(by: months)
    return Day(year: later.year, month: later.number, day: day)
  }
}
