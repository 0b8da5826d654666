import Guides
import Records
import Statistics
import Testing

struct ObjectiveProgressTests {
  private func progress(
    from start: Double = 0,
    to target: Double = 80,
    value: Double?,
    earlier: Double? = nil,
    at month: Month = Month(year: 2027, number: 6)
  ) -> ObjectiveProgress {
    let objective = Objective(
      id: "any",
      axis: "",
      family: .usage,
      title: "",
      indicator: .external,
      start: start,
      target: target,
      by: Month(year: 2028, number: 12),
      unit: "%",
      source: "",
      frequency: .yearly
    )
    return ObjectiveProgress(
      objective,
      at: month,
      since: Month(year: 2025, number: 12),
      value: value,
      earlier: earlier,
      margin: 2
    )
  }

  @Test(arguments: [
    (80.0, ObjectiveProgress.Status.reached), (95, .reached), (79.9, .onTrack), (40, .onTrack),
    (39.9, .late), (0, .late),
  ])
  func `halfway through its time, half of the way is on track`(
    _ value: Double,
    _ status: ObjectiveProgress.Status
  ) {
    #expect(progress(value: value).status == status)
  }

  @Test(arguments: [
    (5.0, ObjectiveProgress.Status.reached), (4, .reached), (7.5, .onTrack), (8, .late),
  ])
  func `a figure that should go down is reached below its target`(
    _ value: Double,
    _ status: ObjectiveProgress.Status
  ) {
    #expect(progress(from: 10, to: 5, value: value).status == status)
  }

  @Test(arguments: [Month(year: 2025, number: 1), Month(year: 2030, number: 1)])
  func `what is not known is never reached`(_ month: Month) {
    #expect(progress(from: 0, to: 0, value: nil, at: month).status == .unknown)
    #expect(progress(value: nil, earlier: 80, at: month).trend == nil)
  }

  @Test func `past its end, what is not reached is late`() {
    #expect(progress(value: 79, at: Month(year: 2028, number: 12)).status == .late)
    #expect(progress(value: 80, at: Month(year: 2029, number: 1)).status == .reached)
  }

  @Test(arguments: [
    (2025, 12, 0.0), (2026, 12, 80.0 / 3), (2027, 6, 40), (2028, 12, 80), (2031, 1, 80),
    (2020, 1, 0),
  ])
  func `the way is straight from the start to the target`(
    _ year: Int,
    _ number: Int,
    _ expected: Double
  ) {
    #expect(progress(value: 1).expected(at: Month(year: year, number: number)) == expected)
  }

  @Test(arguments: [
    (50.0, 47.0, ObjectiveProgress.Trend.up), (50, 53, .down), (50, 48, .steady), (50, 52, .steady),
  ])
  func `a figure moves when it moves by more than its margin`(
    _ value: Double,
    _ earlier: Double,
    _ trend: ObjectiveProgress.Trend
  ) {
    #expect(progress(value: value, earlier: earlier).trend == trend)
  }
}
