import Testing

struct PipedVisitTests {
  @Test func `one answer per line writes the row of the terminal, and only the receipt`() throws {
    let workplace = try Workplace()
    let finished = try workplace.run(input: SampleVisit.lines)
    #expect(finished.ending == .exited(0))
    let receipt = """
      Visite enregistrée, semaine WEEK.
      Lieu : Sotteville-lès-Rouen, accueil de la mairie
      Besoin principal : Argent, impôts
      Niveau 4
      Durée : De 10 à 29 minutes
      Façon d’aider : Accompagner : faire ensemble
      Issue : Terminée

      """
    #expect(finished.output.withoutWeek == receipt)
    #expect(finished.remarks.unwrapped.contains("Question 8 sur 8."))
    #expect(try workplace.journal.interactions().map(\.withoutWeek) == [SampleVisit.rows])
  }

  @Test func `two visits in a file leave two rows`() throws {
    let workplace = try Workplace()
    let finished = try workplace.run(input: SampleVisit.lines + SampleVisit.lines)
    #expect(finished.ending == .exited(0))
    let saved = try workplace.journal.interactions().map(\.withoutWeek)
    #expect(saved == [SampleVisit.rows, SampleVisit.rows])
  }

  @Test(arguments: [2, 5, 11, 14])
  func `answers that end too soon write no row and keep the draft`(_ count: Int) throws {
    let workplace = try Workplace()
    let finished = try workplace.run(input: Array(SampleVisit.lines.prefix(count)))
    #expect(finished.ending == .exited(65))
    #expect(finished.output == "")
    #expect(finished.remarks.contains("Les réponses s’arrêtent avant la fin."))
    #expect(try workplace.journal.interactions() == [])
    #expect(try workplace.journal.drafts() == ["A"])
  }

  @Test(arguments: ["zzz", "99", "oui et non", "", "1\u{7}", "urgence!"])
  func `a line that is no answer writes no row and keeps the draft`(_ line: String) throws {
    let workplace = try Workplace()
    let finished = try workplace.run(input: ["1", "7", line] + SampleVisit.lines)
    #expect(finished.ending == .exited(65))
    #expect(finished.output == "")
    #expect(finished.remarks.contains("Rien n’est enregistré."))
    #expect(try workplace.journal.interactions() == [])
    #expect(try workplace.journal.drafts() == ["A"])
  }

  @Test func `without any line nothing is done and nothing is wrong`() throws {
    let finished = try Workplace().run(input: [])
    #expect(finished.ending == .exited(0))
    #expect(finished.output == "")
  }
}

extension Workplace {
  /// Runs the desk with one answer per line.
  func run(input lines: [String]) throws -> Finished {
    try run([], input: lines.map { $0 + "\n" }.joined())
  }
}
