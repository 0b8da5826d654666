import Records
import Statistics
import Testing

struct ReportPeriodNameTests {
  @Test(arguments: [
    ("2026-03", "2026-03", "2026-03"), ("2026-T1", "2026-01", "2026-03"),
    ("2026-q4", "2026-10", "2026-12"), ("2026-T2", "2026-04", "2026-06"),
    ("2024", "2024-01", "2024-12"), ("2025-2026", "2025-09", "2026-08"),
    ("1999-2000", "1999-09", "2000-08"),
  ])
  func `a period is read as people write it`(_ text: String, _ from: String, _ to: String) throws {
    let months = try #require(NamedPeriod(text)?.months)
    #expect(months.first?.description == from)
    #expect(months.last?.description == to)
    let period = try ReportPeriod(
      from: try #require(months.first),
      to: try #require(months.last)
    )
    #expect(period.name == NamedPeriod(text))
  }

  @Test(arguments: [
    "", "26", "2026-13", "2026-T5", "2026-T0", "2025-2027", "2026-2025", "2026-", "2026-T1-T2",
    "+026", "２０２６", "2026-t", "an 26", "2026-1",
  ])
  func `what is no period is refused`(_ text: String) {
    #expect(NamedPeriod(text) == nil)
  }

  @Test func `a free range has no name`() throws {
    let period = try ReportPeriod(
      from: Month(year: 2026, number: 2),
      to: Month(year: 2026, number: 4)
    )
    #expect(period.name == nil)
  }
}
