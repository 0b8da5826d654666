import Records
import Testing

@testable import Statistics

struct `A comparison` {
  @Test(
    arguments: [
      (Comparison.previous, ["2026-09"], "2026-09"), (.previous, ["2025-10"], nil),
      (.year, ["2025-10"], "2025-10"), (.year, ["2026-09"], nil), (.none, ["2026-09"], nil),
    ] as [(Comparison, [String], String?)]
  )
  func `needs every month of the other period`(
    _ comparison: Comparison,
    _ frozen: [String],
    _ month: String?
  ) throws {
    let period = try ReportPeriod(from: october, to: october)
    let compared = comparison.period(for: period, frozen: Set(frozen.compactMap(Month.init)))
    #expect(compared?.months.map(\.description) == month.map { [$0] })
  }
}
