import Guides
import Records
import Testing

@testable import Statistics

struct `What a count is about` {
  @Test func `does not depend on the table that prints it`() {
    let age = AgeBand.codes[0]
    #expect(Counting(.by(.ageBand), key: [age]) == Counting(.by(.ageBand, .level), key: [age]))
    #expect(
      Counting(.by(.ageBand, .level), key: [age, "2"])
        == Counting(.by(.level, .ageBand), key: ["2", age])
    )
    #expect(Counting(.by(.level), key: []) == Counting(.by(), key: []))
  }

  @Test func `is the filter of the table and the values of the line`() {
    let persons = TableDefinition.by(.level, only: [.firstVisit: ["oui", "non"]])
    #expect(Counting(persons, key: []).text == "firstVisit=non|oui")
    #expect(Counting(persons, key: ["2"]).text == "firstVisit=non|oui;level=2")
    #expect(Counting(.by(), key: []).text == "")
  }

  @Test func `is every site and month of the cell`() throws {
    let cell = PublishedCell(
      .by(.level),
      key: ["2"],
      sites: nil,
      months: [october, november],
      value: 40
    )
    let units = cell.units(in: try .sample(), sites: ["elbeuf", "rouen"]).map(\.description)
    #expect(
      units.sorted() == [
        "elbeuf 2026-10 level=2", "elbeuf 2026-11 level=2", "rouen 2026-10 level=2",
        "rouen 2026-11 level=2",
      ]
    )
  }
}
