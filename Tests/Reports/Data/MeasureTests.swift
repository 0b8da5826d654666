import Records
import Statistics
import Testing

@testable import Reports

struct MeasureTests {
  private func line(
    _ now: Report.Figure,
    _ previous: Report.Figure?,
    share: Int? = nil
  ) throws -> Report.Line {
    let period = try ReportPeriod(from: Sample.october, to: Sample.october)
    func cell(_ figure: Report.Figure) -> Report.Cell {
      Report.Cell(counted: Counted([], in: period), figure: figure)
    }
    return Report.Line(
      label: "Ligne",
      depth: 0,
      cell: cell(now),
      previous: previous.map(cell),
      share: share
    )
  }

  @Test(
    arguments: [
      (.count(5), .count(15), .count(-10)),
      (.count(5), .notAvailable, .notAvailable),
      (.notAvailable, .count(5), .notAvailable),
      (.count(5), nil, .notApplicable),
    ] as [(Report.Figure, Report.Figure?, Report.Figure)]
  )
  func `a difference needs two numbers`(
    _ now: Report.Figure,
    _ previous: Report.Figure?,
    _ difference: Report.Figure
  ) throws {
    #expect(Measure.difference.figure(of: try line(now, previous)) == difference)
  }

  @Test func `what a line has not is not applicable`() throws {
    let line = try line(.count(5), nil)
    #expect(Measure.value.figure(of: line) == .count(5))
    for measure in [Measure.previous, .yearBefore, .share] {
      #expect(measure.figure(of: line) == .notApplicable)
    }
    #expect(Measure.share.figure(of: try self.line(.count(5), nil, share: 34)) == .count(34))
  }
}
