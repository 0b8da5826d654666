import Testing

@testable import Records

struct `A week` {
  // The examples of ISO 8601 and of its Wikipedia page, then years of 53 weeks and 29 February.
  @Test(arguments: [
    ("2005-01-01", "2004-W53"), ("2005-01-02", "2004-W53"), ("2005-12-31", "2005-W52"),
    ("2007-01-01", "2007-W01"), ("2007-12-30", "2007-W52"), ("2007-12-31", "2008-W01"),
    ("2008-12-29", "2009-W01"), ("2009-12-31", "2009-W53"), ("2010-01-03", "2009-W53"),
    ("2010-01-04", "2010-W01"), ("2020-12-31", "2020-W53"), ("2021-01-03", "2020-W53"),
    ("2026-12-31", "2026-W53"), ("2027-01-03", "2026-W53"), ("2027-01-04", "2027-W01"),
    ("2024-02-29", "2024-W09"), ("2028-02-29", "2028-W09"), ("2026-11-21", "2026-W47"),
  ])
  func `holds the days that ISO 8601 gives it`(_ day: String, _ week: String) throws {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    let found = Week(of: Day(year: parts[0], month: parts[1], day: parts[2]))
    #expect(found.description == week)
    #expect(Week(week) == found)
  }

  @Test func `every day of forty years stands in its week and nowhere else`() {
    let days = Day(year: 2010, month: 1, day: 1).ordinal..<Day(year: 2050, month: 1, day: 1).ordinal
    for ordinal in days {
      let week = Week(of: Day(ordinal: ordinal))
      #expect(week.firstDay.weekday == 1)
      #expect(week.lastDay.weekday == 7)
      #expect((week.firstDay.ordinal...week.lastDay.ordinal).contains(ordinal))
      #expect(Week(week.description) == week)
    }
  }

  @Test func `a year has 53 weeks when it has 53 Thursdays`() {
    for year in 1990...2060 {
      let thursdays = (1...366).filter { number in
        let day = Day(ordinal: Day(year: year, month: 1, day: 1).ordinal + number - 1)
        return day.year == year && day.weekday == 4
      }
      #expect((Week("\(year)-W53") != nil) == (thursdays.count == 53))
      #expect(Week("\(year)-W52") != nil)
    }
  }

  @Test(arguments: [
    ("2026-W40", Month(year: 2026, number: 10)),  // begins on 28 September
    ("2026-W27", Month(year: 2026, number: 7)),  // begins on 29 June
    ("2026-W53", Month(year: 2026, number: 12)),  // ends on 3 January
    ("2025-W01", Month(year: 2025, number: 1)),  // begins on 30 December
    ("2024-W09", Month(year: 2024, number: 2)),  // its Thursday is 29 February
  ])
  func `counts in the month of its Thursday`(_ week: String, _ month: Month) throws {
    #expect(try #require(Week(week)).month == month)
  }

  @Test(arguments: [
    "", "2026", "2026-47", "2026-W", "2026-W4", "2026-W00", "2026-W54", "2025-W53", "2026-W047",
    "26-W47", "2026W47", "2026-w47", "2026-W47 ", " 2026-W47", "2026-W-7", "2026-W+7", "+026-W07",
    "-026-W07", "2026-W47-3", "٢٠٢٦-W47", "2026-W４７", "abcd-Wef",
  ])
  func `is refused for anything but a week`(_ text: String) {
    #expect(Week(text) == nil)
  }
}
