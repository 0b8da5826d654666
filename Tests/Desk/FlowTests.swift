import Foundation
import Testing

/// The flows other than an interview, at a terminal.
struct FlowTests {
  @Test func `a quick record takes twelve keys from the start line to the receipt`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["6", "7", "2", "4", "1", "o"])
    try terminal.wait(for: "Visite enregistrée")
    #expect(terminal.keystrokes <= 12)
    let saved = try #require(try workplace.journal.interactions().first)
    #expect(saved.contains("kind=ponctuel"))
    #expect(saved.contains("level=non_evalue"))
  }

  @Test func `a queue of like requests takes one line each`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["6", "7", "2", "4", "1", "o", "7", "o", "encore", "o"])
    let saved = try workplace.journal.interactions()
    #expect(saved.count == 3)
    #expect(Set(saved).count == 1)
  }

  @Test func `a record is put right in one transaction`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["6", "7", "2", "4", "1", "o", "9", "issue", "doit revenir", "o"])
    let saved = try workplace.journal.interactions()
    #expect(saved.count == 1)
    #expect(saved.first?.contains("outcome=doit_revenir") == true)
  }

  @Test func `a workshop keeps its counts`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["8", "messagerie", "70", "4", "3", "", ""])
    try terminal.answer(["4", "1", "1", "o"])
    try terminal.wait(for: "7 personnes présentes")
    let saved = try #require(try workplace.journal.interactions().first)
    #expect(saved.contains("ageBand=soixante_dix_plus gender=feminin participants=4"))
    #expect(saved.contains("ageBand=soixante_dix_plus gender=masculin participants=3"))
  }

  @Test func `parked visits are taken up by their letter`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1", "7", "pause", "1", "5", "reprendre A"])
    try terminal.wait(for: "Visite A reprise, avec 1 réponse.")
    try terminal.answer("reprendre B")
    try terminal.wait(for: "Visite B reprise")
    #expect(try workplace.journal.drafts() == ["A", "B"])
  }

  @Test func `the question is shown in the visitor's language too, switched on and off`() throws {
    let terminal = try Workplace().sit()
    try terminal.answer(["1", "7", "langue english"])
    try terminal.wait(for: "English : ")
    try terminal.answer("langue aucune")
    #expect(!terminal.shownSince.contains("English : "))
    try terminal.answer("2")
    try terminal.wait(for: "Compris : 2. Chaque semaine")
  }

  @Test func `the sheet to take home has what comes next, and no answer`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1"] + SampleVisit.answers + ["fiche"])
    let path = workplace.home + "/.cache/guichet/fiche-\(terminal.child.process).html"
    try terminal.wait(for: "imprimez-la : file://\(path) ")
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.contains("Retrouver votre mot de passe"))
    #expect(!page.contains("mot de passe oublié"))
    #expect(!page.contains("Chaque semaine"))
    let rights = try FileManager.default.attributesOfItem(atPath: path)
    #expect(rights[.posixPermissions] as? Int == 0o600)
    try terminal.answer("o")
    // Another desk may open while the sheet is being printed.
    _ = try workplace.sit()
    #expect(FileManager.default.fileExists(atPath: path))
    terminal.type("quitter\r")
    _ = try terminal.waitForEnd()
    _ = try workplace.sit()
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
