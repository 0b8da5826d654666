import Testing

struct BackTests {
  @Test func `back to the first question and forward again gives the row of the straight walk`()
    throws
  {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1"] + SampleVisit.answers)
    for _ in SampleVisit.answers { try terminal.answer("<") }
    try terminal.answer("<")
    try terminal.wait(for: "C’est la première question.")
    for _ in SampleVisit.answers { try terminal.answer("") }
    try terminal.wait(for: "Relecture")
    try terminal.answer("o")
    #expect(try workplace.journal.interactions().map(\.withoutWeek) == [SampleVisit.rows])
  }

  @Test(arguments: SampleVisit.answers.indices.dropFirst())
  func `back from any question and again its answer changes nothing`(_ index: Int) throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1"] + SampleVisit.answers[..<index])
    try terminal.answer("<")
    try terminal.correct(SampleVisit.answers[index - 1])
    try terminal.answer(SampleVisit.answers[index...] + ["o"])
    #expect(try workplace.journal.interactions().map(\.withoutWeek) == [SampleVisit.rows])
  }

  @Test(arguments: [
    (["3"], "Guichet —"), (["4"], "Guichet —"),
    (["3", "mot de passe"], "Guichet —"),
    (["1", "7", "langue"], "Question 1 sur 8."), (["1", "7", "minutes"], "Question 1 sur 8."),
    (["1"] + SampleVisit.answers[..<9] + ["niveau"], "Un numéro, ou Entrée"),
    (["1"] + SampleVisit.answers[..<9] + ["lieux"], "Un numéro, ou Entrée"),
    (["1"] + SampleVisit.answers + ["13"], "Relecture"),
    (["1"] + SampleVisit.answers + ["genre"], "Relecture"),
    (["8", "messagerie", "70"], "Réponse (1-8 ou quelques lettres)"),
  ])
  func `back leaves a prompt of any kind`(_ lines: [String], _ former: String) throws {
    let terminal = try Workplace().sit()
    try terminal.answer(lines)
    try terminal.correct("<")
    try terminal.wait(for: former)
  }

  @Test func `an answer that no longer counts is named, and not saved`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    // Up to the account, which is asked of people who use the Internet only.
    try terminal.answer(["1", "7", "2", "1", "1", "2", "2", "2"])
    for _ in 1...6 { try terminal.answer("<") }
    try terminal.wait(for: "Question 1 sur 8.")
    try terminal.correct("4")
    try terminal.wait(for: "1 réponse ne compte plus : Pouvez-vous vous connecter à un compte")
    try terminal.wait(for: "Question 2 sur 7.")
  }

  @Test func `a line of the review is asked alone, and the review comes back`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1"] + SampleVisit.answers)
    try terminal.answer("Issue")
    try terminal.correct("3")
    try terminal.wait(for: "Relecture")
    try terminal.answer("o")
    let expected = SampleVisit.rows.replacing("outcome=finalisee", with: "outcome=doit_revenir")
    #expect(try workplace.journal.interactions().map(\.withoutWeek) == [expected])
  }
}
