import Testing

/// A visitor who refuses to be counted: one more in a number, and nothing of the visit.
struct ObjectionTests {
  private func objections(_ workplace: Workplace) throws -> [Int64] {
    try workplace.journal.numbers().filter { $0.place == "objection.count" }.map(\.number)
  }

  @Test func `in the middle of a visit erases its answers`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7", "2"])
    #expect(try workplace.journal.drafts() == ["A"])
    try terminal.answer("ne pas compter")
    try terminal.wait(for: "C’est noté. Rien de cette visite n’est gardé.")
    #expect(try workplace.journal.drafts() == [])
    #expect(try workplace.journal.interactions() == [])
    #expect(try objections(workplace) == [1])
    try terminal.answer(SampleVisit.lines)
    #expect(try workplace.journal.interactions().count == 1, "the next visitor counts")
  }

  @Test func `before a visit, and within a guide, is counted too`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer("Ne pas compter")
    #expect(try objections(workplace) == [1])
    try terminal.answer("?")
    #expect(terminal.shownSince.contains("La personne refuse d’être comptée ?"))
    try terminal.answer(["urgence", "1", "ne pas compter"])
    #expect(try objections(workplace) == [2])
  }

  @Test func `from a file of answers leaves no receipt`() throws {
    let workplace = try Workplace()
    let finished = try workplace.run([], input: "1\n7\nne pas compter\n")
    #expect(finished.ending == .exited(0))
    #expect(finished.output == "")
    #expect(try objections(workplace) == [1])
    #expect(try workplace.journal.drafts() == [])
  }

  @Test func `of a record that is being put right is too late`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["6", "7", "2", "4", "1", "o", "9", "ne pas compter"])
    #expect(
      terminal.shownSince.contains("Ce relevé est déjà compté. Il peut seulement être corrigé.")
    )
    try terminal.wait(for: "Relecture")
    #expect(try workplace.journal.interactions().count == 1)
    #expect(try objections(workplace) == [])
  }
}
