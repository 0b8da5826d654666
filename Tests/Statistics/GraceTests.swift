import Records
import Testing

@testable import Statistics

struct `The days of grace` {
  // The last Thursday of October 2026 is the 29th: the month of account ends on 1 November.
  @Test(
    arguments: [
      (october, Day(year: 2026, month: 11, day: 11)),
      (november, Day(year: 2026, month: 12, day: 9)),
      (Month(year: 2026, number: 12), Day(year: 2027, month: 1, day: 13)),
    ]
  )
  func `begin after the last week of the month`(_ month: Month, _ day: Day) {
    #expect(month.closableFrom == day)
    #expect(month.isClosable(on: day))
    #expect(!month.isClosable(on: Day(ordinal: day.ordinal - 1)))
  }
}
