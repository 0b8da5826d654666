import Specimens
import Testing

/// However a visit is gone through, the same answers leave the same rows.
struct RandomVisitTests {
  private static let seeds = LongTests.seeds(1000, else: 6)

  @Test(arguments: seeds)
  func `a visit full of detours leaves the rows of the straight one`(_ seed: UInt64) throws {
    let workplace = try Workplace()
    var visit = try WindingVisit(at: workplace, seed: seed)
    let terminal = try visit.goThrough()
    #expect(
      try workplace.journal.interactions().map(\.withoutWeek) == [SampleVisit.rows],
      "\(seed)"
    )
    #expect(try workplace.journal.drafts() == [], "\(seed)")
    terminal.type("quitter\r")
    #expect(try terminal.waitForEnd() == .exited(0), "\(seed)")
    #expect(terminal.terminal.settings == terminal.terminal.firstSettings, "\(seed)")
  }
}
