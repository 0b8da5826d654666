import Guides
import Records
import Statistics
import Testing

@testable import Reports

struct ReportReleaseTests {
  @Test func `every label is scanned, and no number of a computed sentence`() throws {
    let report = try ReportSource.sample(
      [Sample.visits, Sample.ageLevels, Sample.outcomes],
      Sample.visits.sums(["": 2000], in: Sample.october)
        + Sample.outcomes.sums(["": 2000, "finalisee": 2000], in: Sample.october)
    ).report()
    let texts = Set(report.release.texts)
    #expect(report.tables.flatMap(\.lines).allSatisfy { texts.contains($0.label) })
    #expect(report.tables.compactMap(\.sentence).count >= 2)
    #expect(report.tables.compactMap(\.sentence).allSatisfy { !texts.contains($0) })
  }
}
