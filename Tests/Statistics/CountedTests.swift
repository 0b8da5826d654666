import Guides
import Records
import Statistics
import Testing

struct CountedTests {
  private let half = try? ReportPeriod(
    from: Month(year: 2026, number: 1),
    to: Month(year: 2026, number: 6)
  )

  @Test func `a number is named by its conditions in the order of a record, then its months`()
    throws
  {
    let counted = Counted(
      [.init(.level, ["2", "1", "2"]), .init(.site, ["rouen"]), .init(.site, ["rouen"])],
      in: try #require(half)
    )
    #expect(counted.id == "site=rouen;level=1|2;month=2026-01..2026-06")
  }

  @Test func `a whole territory in one month is named by the month`() throws {
    let month = Month(year: 2026, number: 10)
    #expect(Counted([], in: try ReportPeriod(from: month, to: month)).id == "month=2026-10")
  }

  @Test(arguments: [
    (["oui"], [String](), "firstVisit=oui;month=2026-01..2026-06"),
    (["oui"], ["oui"], "firstVisit=oui;month=2026-01..2026-06"),
    (["oui", "non"], ["oui"], "firstVisit=oui;month=2026-01..2026-06"),
    (["non"], ["oui"], "firstVisit=non;firstVisit=oui;month=2026-01..2026-06"),
  ])
  func `a line that the filter holds is named by its value alone`(
    _ wanted: [String],
    _ key: [String],
    _ id: String
  ) throws {
    let table = TableDefinition(
      id: "any",
      chapter: "activity",
      title: "",
      fields: [.firstVisit],
      filter: [.firstVisit: wanted]
    )
    #expect(table.counted(key, sites: nil, in: try #require(half)).id == id)
  }

  @Test func `lines of two tables that count the same have the same name`() throws {
    let ages = TableDefinition(id: "a", chapter: "people", title: "", fields: [.ageBand])
    let crossing = TableDefinition(
      id: "b",
      chapter: "people",
      title: "",
      fields: [.ageBand, .level]
    )
    let period = try #require(half)
    #expect(
      ages.counted(["moins_12"], sites: ["rouen"], in: period)
        == crossing.counted(["moins_12"], sites: ["rouen"], in: period)
    )
  }
}
