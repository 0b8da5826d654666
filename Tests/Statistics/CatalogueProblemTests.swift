import Guides
import Records
import Testing

@testable import Statistics

struct `Problems of a catalogue` {
  @Test(
    arguments: [
      (TableDefinition.by(.level, id: "visits"), [CatalogueProblem.duplicateID("visits")]),
      (.by(.theme, id: "needs"), [.sameCounts(table: "needs", as: "theme")]),
      (
        .by(.outcome, .theme, id: "ends"), [.sameCounts(table: "ends", as: "theme-outcome")]
      ),
      (.by(.level, .gender, .status, id: "cube"), [.tooManyFields(table: "cube")]),
      (.by(.level, .level, id: "twice"), [.repeatedField(table: "twice", .level)]),
      (.by(only: [.level: []], id: "none"), [.emptyFilter(table: "none", .level)]),
      (
        .by(only: [.level: ["1", "9"]], id: "low"), [.unknownValue(table: "low", .level, "9")]
      ),
      (.by(only: [.site: ["rouen"]], id: "rouen"), []),
      (.by(.incident), [.sensitiveBySite(table: "incident", .incident)]),
      (
        .by(.incident, .level, id: "pair", territoryOnly: true),
        [.sensitiveCrossed(table: "pair", .incident)]
      ),
      (
        .by(.level, only: [.barrier: ["cout"]], id: "cost", territoryOnly: true),
        [.sensitiveCrossed(table: "cost", .barrier)]
      ),
      (.by(.barrier, territoryOnly: true), []),
    ]
  )
  func `are named one by one`(_ table: TableDefinition, _ problems: [CatalogueProblem]) {
    let earlier: [TableDefinition] = [.by(), .by(.theme), .by(.theme, .outcome)]
    #expect(CatalogueProblem.all(in: earlier + [table]) == problems)
  }

  @Test func `include no twin when only the filters differ`() {
    #expect(CatalogueProblem.all(in: [.by(), .by(only: [.level: ["1"]], id: "first")]) == [])
  }

  @Test func `include a twin whose filter is in another order`() {
    let tables: [TableDefinition] = [
      .by(only: [.level: ["1", "2"]], id: "low"), .by(only: [.level: ["2", "1"]], id: "weak"),
    ]
    #expect(CatalogueProblem.all(in: tables) == [.sameCounts(table: "weak", as: "low")])
  }
}
