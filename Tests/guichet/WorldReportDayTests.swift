import Records
import Testing

@testable import guichet

struct WorldReportDayTests {
  @Test(arguments: [
    ("0", Day(year: 1970, month: 1, day: 1)), ("1767225599", Day(year: 2025, month: 12, day: 31)),
    ("1767225600", Day(year: 2026, month: 1, day: 1)),
    ("", Day(year: 2026, month: 11, day: 22)), ("hier", Day(year: 2026, month: 11, day: 22)),
    ("-1", Day(year: 2026, month: 11, day: 22)),
  ])
  func `a file bears the day that its maker wants, or today`(_ epoch: String, _ day: Day) {
    var world = World.live
    world.today = { Day(year: 2026, month: 11, day: 22) }
    world.environment = ["SOURCE_DATE_EPOCH": epoch]
    #expect(world.reportDay == day)
  }
}
