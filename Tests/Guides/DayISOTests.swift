import Records
import Testing

@testable import Guides

@Suite struct DayISOTests {
  @Test func `a day is read`() {
    #expect(Day(iso: "2028-02-29") == Day(year: 2028, month: 2, day: 29))
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "21/11/2026", "", "2026-11-21 ", "--",
    "+026-11-21",
  ])
  func `anything else is not a day`(_ text: String) {
    #expect(Day(iso: text) == nil)
  }
}
