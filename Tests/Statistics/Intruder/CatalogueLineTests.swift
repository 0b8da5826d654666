import Guides
import Records
import Testing

@testable import Statistics

struct `The lines of the catalogue` {
  private func lines(_ conditions: [Counted.Condition]) throws -> [String] {
    try Catalogue.sample().lines(counting: conditions).map { "\($0.table.id) \($0.depth)" }
  }

  private static let age = Counted.Condition(.ageBand, [AgeBand.codes[0]])
  private static let level = Counted.Condition(.level, ["2"])
  private static let first = Counted.Condition(.firstVisit, ["oui"])

  @Test func `are found by what they count, whatever the table`() throws {
    #expect(try lines([Self.age]) == ["ageBand 1", "ageBand-level 1"])
    #expect(try lines([Self.age, Self.level]) == ["ageBand-level 2"])
    #expect(try lines([Self.level]) == ["level 1"])
    #expect(try lines([Self.first]) == ["persons 0"])
  }

  @Test func `are those of every table for a plain count`() throws {
    #expect(
      try lines([]) == [
        "visits 0", "ageBand 0", "level 0", "themes 0", "ageBand-level 0", "residence 0",
      ]
    )
  }

  @Test func `are none for what no table counts`() throws {
    #expect(try lines([.init(.gender, ["femme"])]) == [])
    #expect(try lines([Self.first, Self.level]) == [])
    #expect(try lines([.init(.firstVisit, ["non"])]) == [])
    #expect(try lines([Self.level, .init(.level, ["3"])]) == [])
  }
}
