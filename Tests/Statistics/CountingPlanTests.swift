import Guides
import Records
import Testing

@testable import Statistics

struct `The plan of a table` {
  private let profile = Profile.with([
    .site: "rouen", .themes: "email|sante", .level: "2", .firstVisit: "oui",
  ])

  @Test(
    arguments: [
      (TableDefinition.by(), [[[]]]),
      (.by(.level), [[[]], [["2"]]]),
      (.by(.themes), [[[]], [["email"], ["sante"]]]),
      (.by(.gender), [[[]], []]),
      (.by(.themes, .level), [[[]], [["email"], ["sante"]], [["email", "2"], ["sante", "2"]]]),
    ] as [(TableDefinition, [[[String]]])]
  )
  func `gives the keys of every depth`(_ table: TableDefinition, _ expected: [[[String]]]) {
    var index = ValueIndex()
    let plan = CountingPlan(table, numbering: &index)
    let coded = index.read(profile)
    #expect(plan.depth == table.fields.count)
    let keys = (0...plan.depth).map { depth in
      plan.keys(of: coded, depth: depth).map { $0.values(in: index) }
    }
    #expect(keys == expected)
  }

  @Test(
    arguments: [
      ([:], true), ([.level: ["1", "2"]], true), ([.level: ["1"]], false),
      ([.themes: ["sante"]], true), ([.gender: ["feminin"]], false),
      ([.level: ["2"], .firstVisit: ["non"]], false),
    ] as [([Field: [String]], Bool)]
  )
  func `counts the profiles that its filter keeps`(_ filter: [Field: [String]], _ kept: Bool) {
    var index = ValueIndex()
    let plan = CountingPlan(.by(only: filter), numbering: &index)
    #expect(plan.accepts(index.read(profile)) == kept)
  }
}
