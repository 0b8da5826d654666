import Testing

@testable import Records

struct `A day` {
  @Test(arguments: [
    (Day(year: 1970, month: 1, day: 1), 0),
    (Day(year: 1969, month: 12, day: 31), -1),
    (Day(year: 2000, month: 2, day: 29), 11_016),
    (Day(year: 2026, month: 11, day: 21), 20_778),
    (Day(year: 1600, month: 3, day: 1), -135_080),
  ])
  func `has a place in the count of days`(_ day: Day, _ ordinal: Int) {
    #expect(day.ordinal == ordinal)
    #expect(Day(ordinal: ordinal) == day)
  }

  @Test func `comes back from its place over twelve centuries`() {
    let places =
      Day(year: 1500, month: 1, day: 1).ordinal...Day(year: 2700, month: 1, day: 1).ordinal
    let strays = places.filter { Day(ordinal: $0).ordinal != $0 }
    #expect(strays == [])
  }

  @Test func `follows the lengths of months, leap years included`() {
    for year in [1900, 2000, 2023, 2024, 2100] {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      var ordinal = Day(year: year, month: 1, day: 1).ordinal
      for (month, length) in zip(1..., lengths) {
        for day in 1...length {
          #expect(Day(ordinal: ordinal) == Day(year: year, month: month, day: day))
          ordinal += 1
        }
      }
      #expect(Day(ordinal: ordinal) == Day(year: year + 1, month: 1, day: 1))
    }
  }

  @Test(arguments: [
    (Day(year: 1970, month: 1, day: 1), 4),
    (Day(year: 1969, month: 12, day: 28), 7),
    (Day(year: 2024, month: 2, day: 29), 4),
    (Day(year: 2026, month: 11, day: 21), 6),
    (Day(year: 2026, month: 11, day: 23), 1),
  ])
  func `knows its weekday, Monday first`(_ day: Day, _ weekday: Int) {
    #expect(day.weekday == weekday)
  }

  @Test func `weekdays follow each other, before 1970 too`() {
    for ordinal in -800...800 {
      let (today, tomorrow) = (Day(ordinal: ordinal).weekday, Day(ordinal: ordinal + 1).weekday)
      #expect(tomorrow == today % 7 + 1)
    }
  }

  @Test func `is written and compared as ISO 8601 does`() {
    #expect(Day(year: 2026, month: 3, day: 7).description == "2026-03-07")
    #expect(Day(year: 2026, month: 3, day: 7) < Day(year: 2026, month: 11, day: 1))
    #expect(!(Day(year: 2027, month: 1, day: 1) < Day(year: 2026, month: 12, day: 31)))
  }
}
