/// Whether a day exists, in the years when people of today were born or will be received.
enum CivilDate {
  static func exists(_ day: Int, _ month: Int, year: Int) -> Bool {
    guard (1880...2099).contains(year), (1...12).contains(month), day >= 1 else { return false }
    let ordinal = Day(year: year, month: month, day: day).ordinal
    return Day(ordinal: ordinal) == Day(year: year, month: month, day: day)
  }
}
