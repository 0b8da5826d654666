import Records
import Testing

@testable import Statistics

struct `The period of a report` {
  private func month(_ text: String) throws -> Month { try #require(Month(text)) }

  private func period(_ from: String, _ to: String) throws -> ReportPeriod {
    try ReportPeriod(from: month(from), to: month(to))
  }

  @Test func `is never upside down`() throws {
    #expect(throws: ReportPeriodError.outOfOrder(from: november, to: october)) {
      try ReportPeriod(from: november, to: october)
    }
    #expect(try period("2026-10", "2026-10").months == [october])
  }

  @Test(
    arguments: [
      ("2026-10", "2026-10", "2026-09", "2026-09", "2025-10", "2025-10"),
      ("2026-01", "2026-03", "2025-10", "2025-12", "2025-01", "2025-03"),
      ("2025-07", "2026-06", "2024-07", "2025-06", "2024-07", "2025-06"),
    ]
  )
  func `has a period before it, and the same a year before`(
    _ from: String,
    _ to: String,
    _ previousFrom: String,
    _ previousTo: String,
    _ yearFrom: String,
    _ yearTo: String
  ) throws {
    let period = try period(from, to)
    #expect(period.previous == (try self.period(previousFrom, previousTo)))
    #expect(period.yearBefore == (try self.period(yearFrom, yearTo)))
  }

  @Test(arguments: [
    ("2026-10", "2026-10", 5), ("2026-11", "2026-11", 4), ("2026-01", "2026-12", 53),
  ])
  func `has whole weeks`(_ from: String, _ to: String, _ weeks: Int) throws {
    #expect(try period(from, to).weekCount == weeks)
  }

  @Test func `is refused with every month that is missing, and when it can be had`() throws {
    let period = try period("2026-09", "2026-12")
    let today = Day(year: 2026, month: 11, day: 20)
    #expect(
      throws: ReportPeriodError.unavailable([
        .closable(october), .open(november, from: Day(year: 2026, month: 12, day: 9)),
        .open(try month("2026-12"), from: Day(year: 2027, month: 1, day: 13)),
      ])
    ) {
      try period.check(frozen: [try month("2026-09")], today: today)
    }
  }

  @Test func `is accepted once all of its months are frozen`() throws {
    let period = try period("2026-10", "2026-11")
    try period.check(frozen: [october, november], today: Day(year: 2026, month: 11, day: 1))
  }
}
