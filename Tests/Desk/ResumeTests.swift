import Glibc
import Testing

struct ResumeTests {
  @Test(arguments: 1...SampleVisit.answers.count)
  func `a visit killed after any answer is resumed to the same row`(_ count: Int) throws {
    let workplace = try Workplace()
    let killed = try workplace.sit()
    try killed.answer(["1"] + SampleVisit.answers[..<count])
    killed.child.signal(SIGKILL)
    #expect(try killed.waitForEnd() == .killed(by: SIGKILL))

    let terminal = try workplace.sit()
    try terminal.wait(for: "Reprendre la visite non terminée")
    try terminal.answer("reprendre")
    // Reading the result takes Enter, which answers nothing.
    let answered = SampleVisit.answers[..<count].count { !$0.isEmpty }
    let noun = answered == 1 ? "réponse" : "réponses"
    try terminal.wait(for: "Visite A reprise, avec \(answered) \(noun).")
    try terminal.answer(SampleVisit.answers[count...] + ["o"])
    #expect(try workplace.journal.interactions().map(\.withoutWeek) == [SampleVisit.rows])
    #expect(try workplace.journal.drafts() == [])
  }

  @Test func `a visit killed in the middle of a line loses that line only`() throws {
    let workplace = try Workplace()
    let killed = try workplace.sit()
    try killed.answer(["1", "7", "2"])
    killed.type("1")
    try killed.wait(for: "1")
    killed.child.signal(SIGKILL)
    _ = try killed.waitForEnd()
    let terminal = try workplace.sit()
    try terminal.answer("reprendre")
    try terminal.wait(for: "Visite A reprise, avec 2 réponses.")
    try terminal.wait(for: "Question 2 sur 8.")
  }

  @Test func `a visit that another terminal holds is not offered`() throws {
    let workplace = try Workplace()
    let busy = try workplace.sit()
    try busy.answer(["1", "7"])
    let other = try workplace.sit()
    try other.wait(for: "Reprendre une visite (aucune en attente)")
  }

  @Test func `two visits left behind are told apart by their letters`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7", "2", "pause", "1", "5", "menu"])
    try terminal.wait(for: "Reprendre une des 2 visites non terminées")
    try terminal.answer("reprendre")
    try terminal.wait(
      for: "1. Visite A, à l’accueil : 2 réponses 2. Visite B, à l’accueil : 1 réponse"
    )
    try terminal.answer("2")
    try terminal.wait(for: "Visite B reprise, avec 1 réponse.")
  }

  @Test func `a visit that another screen took meanwhile is told, and the desk stays open`() throws
  {
    let workplace = try Workplace()
    let left = try workplace.sit()
    try left.answer(["1", "7", "2", "pause", "1", "5", "menu"])
    left.type("quitter\r")
    _ = try left.waitForEnd()
    let slow = try workplace.sit()
    try slow.answer("reprendre")
    let quick = try workplace.sit()
    try quick.answer("reprendre A")
    try slow.answer("1")
    try slow.wait(for: "La visite A a été reprise ou effacée ailleurs.")
    try slow.wait(for: "Recevoir une personne à l’accueil")
  }
}
