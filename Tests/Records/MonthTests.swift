import Testing

@testable import Records

struct `A month of account` {
  @Test func `every week of forty years counts in exactly one month`() {
    let months = Month.range(Month(year: 2010, number: 1), Month(year: 2049, number: 12))
    var expected = Week(of: Day(year: 2010, month: 1, day: 4)).firstDay.ordinal - 7
    if Week(of: Day(ordinal: expected)).month < months[0] { expected += 7 }
    for month in months {
      #expect((4...5).contains(month.weeks.count))
      for week in month.weeks {
        #expect(week.month == month)
        #expect(week.firstDay.ordinal == expected, "no gap and no overlap before \(week)")
        expected += 7
      }
    }
  }

  @Test func `its weeks are those whose Thursday it holds`() {
    for month in Month.range(Month(year: 2023, number: 1), Month(year: 2028, number: 12)) {
      let next = month.advanced(by: 1)
      let first = Day(year: month.year, month: month.number, day: 1).ordinal
      let last = Day(year: next.year, month: next.number, day: 1).ordinal - 1
      let thursdays = (first...last).map(Day.init(ordinal:)).filter { $0.weekday == 4 }
      #expect(month.weeks == thursdays.map(Week.init(of:)))
    }
  }

  @Test(arguments: [
    ("2026-12", ["2026-W49", "2026-W50", "2026-W51", "2026-W52", "2026-W53"], "2027-01-03"),
    ("2027-01", ["2027-W01", "2027-W02", "2027-W03", "2027-W04"], "2027-01-31"),
    ("2024-02", ["2024-W05", "2024-W06", "2024-W07", "2024-W08", "2024-W09"], "2024-03-03"),
  ])
  func `ends with the Sunday of its last week`(
    _ text: String,
    _ weeks: [String],
    _ lastDay: String
  ) throws {
    let month = try #require(Month(text))
    #expect(month.weeks.map(\.description) == weeks)
    #expect(month.lastDay.description == lastDay)
  }

  @Test(arguments: [
    ("2026-11", 1, "2026-12"), ("2026-11", 2, "2027-01"), ("2026-11", -11, "2025-12"),
    ("2026-01", -1, "2025-12"), ("2026-11", 0, "2026-11"), ("2026-11", 120, "2036-11"),
    ("2026-01", -25, "2023-12"),
  ])
  func `moves by months and measures the way back`(
    _ start: String,
    _ months: Int,
    _ end: String
  ) throws {
    let start = try #require(Month(start))
    #expect(start.advanced(by: months).description == end)
    #expect(start.distance(to: start.advanced(by: months)) == months)
  }

  @Test func `a range holds both ends and is empty backwards`() throws {
    let (november, february) = (Month(year: 2026, number: 11), Month(year: 2027, number: 2))
    #expect(
      Month.range(november, february).map(\.description)
        == ["2026-11", "2026-12", "2027-01", "2027-02"]
    )
    #expect(Month.range(november, november) == [november])
    #expect(Month.range(february, november) == [])
  }

  @Test(arguments: [
    "", "2026", "2026-00", "2026-13", "2026-1", "26-11", "2026-011", "2026-W1", "2026-+1",
    "+026-11", "-026-11", "2026-11-", "-2026-11", "2026 11", " 2026-11", "٢٠٢٦-11", "2026-１１",
  ])
  func `is refused for anything but a month`(_ text: String) {
    #expect(Month(text) == nil)
  }
}
