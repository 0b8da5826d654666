import Guides
import Records
import Testing

@testable import Statistics

struct `An index of margins` {
  private let profiles = [
    Profile.with([.site: "rouen", .themes: "email|sante", .residence: "76540", .level: "1"]),
    Profile.with([.site: "elbeuf", .themes: "email", .residence: "76540", .level: "1"]),
  ]

  private func index(_ tables: TableDefinition...) throws -> MarginIndex {
    MarginIndex(of: profiles, catalogue: try Catalogue(tables))
  }

  private func names(_ index: MarginIndex, _ profile: Int) -> [String] {
    index.members[index.range(of: profile)].map {
      index.key(of: index.margins[Int($0)]).description
    }
  }

  @Test func `gives a profile one margin per value, at the territory and at its site`() throws {
    let index = try index(.by(.themes))
    #expect(
      names(index, 0)
        == ["themes||email", "themes|rouen|email", "themes||sante", "themes|rouen|sante"]
    )
    #expect(names(index, 1) == ["themes||email", "themes|elbeuf|email"])
  }

  @Test func `has no site margin for a table of the territory`() throws {
    let index = try index(.by(.residence, territoryOnly: true))
    #expect(index.margins.count == 1)
    #expect(names(index, 0) == ["residence||76540"])
  }

  @Test func `leaves out what a filter drops`() throws {
    let index = try index(.by(only: [.themes: ["sante"]]))
    #expect(names(index, 0) == ["visits|", "visits|rouen"])
    #expect(names(index, 1) == [])
  }

  @Test func `weighs plain counts four times the rest`() throws {
    let index = try index(.by(), .by(.level), .by(.themes, .level))
    #expect(index.margins.map(\.weight) == [4, 4, 1, 1, 1, 1, 1, 1, 4, 1, 1])
  }

  @Test func `adds the errors of its profiles, margin by margin`() throws {
    let index = try index(.by(), .by(.themes))
    let errors = index.errors(of: [5, 0], truth: [3, 4])
    let named = zip(index.margins, errors).map { "\(index.key(of: $0)) \($1)" }
    #expect(
      named == [
        "visits| -2", "visits|rouen 2", "themes||email -2", "themes|rouen|email 2",
        "themes||sante 2", "themes|rouen|sante 2", "visits|elbeuf -4", "themes|elbeuf|email -4",
      ]
    )
  }

  @Test func `adds the errors of a month to the carry, and forgets those that cancel`() throws {
    let index = try index(.by())
    let carry = index.carry(
      ["visits|le-trait": 3, "visits|rouen": -2],
      adding: index.errors(of: [5, 5], truth: [3, 4])
    )
    #expect(carry == ["visits|le-trait": 3, "visits|": 3, "visits|elbeuf": 1])
  }
}
