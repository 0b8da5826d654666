import Testing

struct VisitTests {
  @Test func `a whole visit reads as recorded and takes 36 keys at most`() throws {
    let terminal = try Workplace().sit()
    try terminal.answer(SampleVisit.lines)
    #expect(terminal.keystrokes <= 36)
    terminal.type("quitter\r")
    #expect(try terminal.waitForEnd() == .exited(0))
    try Recording("visit").compare(with: terminal.screen)
  }

  @Test func `a visit leaves one row of codes and no draft`() throws {
    let workplace = try Workplace()
    try workplace.sit().answer(SampleVisit.lines)
    let saved = try workplace.journal.interactions().map(\.withoutWeek)
    #expect(saved == [SampleVisit.rows])
    #expect(try workplace.journal.drafts() == [])
  }

  @Test func `two agents on one journal both keep their visit`() throws {
    let workplace = try Workplace()
    let terminals = try [workplace.sit(), workplace.sit()]
    for line in SampleVisit.lines {
      for terminal in terminals { try terminal.answer(line) }
    }
    let saved = try workplace.journal.interactions().map(\.withoutWeek)
    #expect(saved == [SampleVisit.rows, SampleVisit.rows])
    #expect(try workplace.journal.drafts() == [])
  }
}
