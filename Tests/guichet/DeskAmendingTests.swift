import Journal
import Records
import Terminal
import Testing

@testable import guichet

struct DeskAmendingTests {
  private func saved(_ outcome: Outcome, _ theme: Theme = .housing, week: Int = 47) -> Record {
    Record(
      site: "rouen",
      period: .week(Week(of: Day(year: 2026, month: 11, day: week == 47 ? 18 : 11))),
      themes: [theme],
      minutes: .from10,
      help: .together,
      outcome: outcome
    )
  }

  private func rehearsal(_ records: [Record]) throws -> Rehearsal {
    let rehearsal = try Rehearsal()
    try rehearsal.journal.save(records, lists: rehearsal.content.closedLists)
    return rehearsal
  }

  @Test func `the only record opens in the review, and is replaced`() throws {
    let rehearsal = try rehearsal([saved(.done)])
    let screen = try rehearsal.play(["8", "4", "3", "o", "quitter"]).screen
    #expect(screen.contains("  1. Besoin principal : Logement\n"))
    #expect(screen.contains("  4. Issue : Terminée\n"))
    var expected = saved(.done)
    expected.outcome = .mustComeBack
    #expect(try rehearsal.records() == [expected])
  }

  @Test func `a record is found by its week, its need and what was done`() throws {
    let records = [
      saved(.done), saved(.deadlock), saved(.done, .justice), saved(.done, week: 46),
    ]
    let rehearsal = try rehearsal(records)
    let screen = try rehearsal.play(["8", "2", "logement", "blocage", "4", "1", "o", "quitter"])
      .screen
    expectText(
      screen.lines(from: "De quelle semaine", before: "Relecture"),
      """
      De quelle semaine est le relevé ?
        1. 2026-W46 (1 relevé)
        2. 2026-W47 (3 relevés)
      Réponse (1-2 ou quelques lettres) : 2
      Pour quel besoin principal ?
        1. Justice (1 relevé)
        2. Logement (2 relevés)
      Réponse (1-2 ou quelques lettres) : logement
      Qu’est-ce qui a été noté ?
        1. Individuelle · De 10 à 29 minutes · Accompagner : faire ensemble · Blocage
           administratif (1 relevé)
        2. Individuelle · De 10 à 29 minutes · Accompagner : faire ensemble · Terminée
           (1 relevé)
      Réponse (1-2 ou quelques lettres) : blocage

      """
    )
    #expect(try rehearsal.records().filter { $0.outcome == .deadlock } == [])
    #expect(try rehearsal.records().count == 4)
  }

  @Test func `what the answers said is kept, and can be put right`() throws {
    var record = saved(.done)
    record.questionnaire = QuestionnaireVersion(id: "counter", version: 2)
    record.level = .known(3)
    record.barrier = .cost
    record.equipment = [.smartphone]
    record.guides = [GuideFollowed(guide: "mailbox", ending: .outOfTime, stuckStep: "send")]
    let rehearsal = try rehearsal([record])
    let screen = try rehearsal.play(["8", "frein", "refus", "o", "quitter"]).screen
    #expect(screen.contains(". Frein principal : "))
    record.barrier = .notGiven
    #expect(try rehearsal.records() == [record])
  }

  @Test func `a correction that is left changes nothing`() throws {
    let rehearsal = try rehearsal([saved(.done)])
    let screen = try rehearsal.play(["8", "4", "3", "menu", "quitter"]).screen
    #expect(screen.contains("Correction abandonnée. Le relevé reste comme il était.\n"))
    #expect(try rehearsal.records() == [saved(.done)])
    #expect(try rehearsal.journal.drafts() == [])
  }

  @Test func `records of another counter are not shown`() throws {
    var other = saved(.done)
    other.site = "elbeuf"
    let screen = try rehearsal([other]).play(["8", "quitter"]).screen
    #expect(screen.contains("Aucun relevé de ce lieu ne peut encore être corrigé.\n"))
  }

  @Test func `a workshop keeps its referral`() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play([
      "7", "messagerie", "70", "4", "", "", "", "4", "1", "4", "2", "o", "quitter",
    ])
    let saved = try rehearsal.records()
    #expect(saved.map(\.referral) != [.none])
    let screen = try rehearsal.play(["8", "o", "quitter"]).screen
    #expect(screen.contains("Relecture"))
    #expect(try rehearsal.records() == saved)
  }

  @Test func `two records that differ by what is seldom said are told apart`() throws {
    var other = saved(.done)
    other.incident = .phishing
    let rehearsal = try rehearsal([saved(.done), other])
    let screen = try rehearsal.play(["8", "quitter"]).screen
    #expect(screen.contains("Par quoi se distingue-t-il ?\n"))
  }

  @Test func `help tells that a correction that is left is lost`() throws {
    let screen = try rehearsal([saved(.done)]).play(["8", "?", "quitter"]).screen
    #expect(screen.contains("menu abandonne la correction."))
    #expect(!screen.contains("quitter garde"))
    #expect(screen.contains("Correction abandonnée. Le relevé reste comme il était.\n"))
  }

  @Test func `a referral to nobody opens in the review`() throws {
    let screen = try rehearsal([saved(.referred)]).play(["8", "quitter"]).screen
    #expect(screen.contains("Orientation : Aucune orientation\n"))
    #expect(!screen.contains("Vers qui la personne"))
  }

  @Test func `a correction can be left, but does not wait`() throws {
    let screen = try rehearsal([saved(.done)]).play([
      "8", "pause", "reprendre A", "menu", "quitter",
    ])
    .screen
    #expect(screen.count(of: "Cette commande ne sert à rien ici.") == 2)
    #expect(screen.count(of: "Correction abandonnée. Le relevé reste comme il était.") == 1)
  }

  @Test func `an emergency during a correction is not of the record`() throws {
    let rehearsal = try rehearsal([saved(.done)])
    let screen = try rehearsal.play(["8", "urgence", "1", "", "", "", "", "<", "<", "o", "quitter"])
      .screen
    #expect(!screen.contains("Il reste"))
    #expect(!screen.contains("Quel incident de sécurité"))
  }
}
