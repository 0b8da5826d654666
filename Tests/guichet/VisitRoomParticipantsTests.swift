import Journal
import Records
import Terminal
import Testing

@testable import guichet

struct VisitRoomParticipantsTests {
  @Test func `a workshop keeps the counts that were entered, and no other`() throws {
    let rehearsal = try Rehearsal()
    let played = try rehearsal.play([
      "7", "messagerie", "60 ans", "3", "2", "", "70", "", "4", "1", "", "4", "1", "1", "o",
      "quitter",
    ])
    let record = try #require(try rehearsal.records().first)
    #expect(record.kind == .workshop)
    #expect(
      Set(record.groups) == [
        ParticipantGroup(ageBand: .from60, gender: .female, count: 3),
        ParticipantGroup(ageBand: .from60, gender: .male, count: 2),
        ParticipantGroup(ageBand: .from70, gender: .male, count: 4),
        ParticipantGroup(ageBand: .from70, gender: .notAsked, count: 1),
      ]
    )
    #expect(record.ageBand == .notAsked && record.gender == .notAsked)
    #expect(played.receipt.contains("10 personnes présentes\n"))
  }

  @Test func `nobody present is not a workshop`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(["7", "messagerie", "", "-", "70", "0", "", "", "quitter"])
      .screen
    #expect(screen.contains("Il faut une réponse. ? pour l’aide."))
    #expect(screen.contains("Cette réponse est nécessaire au relevé."))
    #expect(!screen.contains("Combien de temps"))
    #expect(try rehearsal.waitingVisit().groups == [])
  }

  @Test func `counts are shown, and put right in the review`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play([
      "7", "messagerie", "70", "2", "1", "", "", "4", "1", "1", "2", "70", "", "0", "", "", "o",
      "quitter",
    ]).screen
    #expect(screen.contains("Hommes (Entrée : 1) : 0\n"))
    #expect(
      screen.contains("Personnes présentes : 70 ans et plus, femmes : 2 (2 personnes en tout)\n")
    )
    #expect(
      try rehearsal.records().map(\.groups)
        == [[ParticipantGroup(ageBand: .from70, gender: .female, count: 2)]]
    )
  }

  @Test func `a workshop is asked about as a group, and Enter ends no list that is empty`() throws {
    let screen = try Rehearsal()
      .play(["7", "?", "messagerie", "9", "8", "", "", "1", "", "1", "1", "1", "quitter"]).screen
    let questions = [
      "Sur quel besoin portait l’atelier ?", "Combien de temps a duré l’atelier ?",
      "Comment avez-vous aidé le groupe ?", "Où en sont les demandes du groupe ?",
    ]
    #expect(questions.filter { !screen.contains("\n\($0)\n") } == [])
    #expect(screen.contains("\n  8. Âge non noté\nRéponse (1-8 ou quelques lettres) : 9\n"))
    #expect(
      screen.contains("Réponse actuelle : Âge non noté, genre non noté : 1 (1 personne en tout)\n")
    )
    #expect(screen.count(of: "Un numéro, ou Entrée pour continuer : ") == 1)
  }

  @Test func `a workshop that is left is resumed with its counts`() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(["7", "messagerie", "70", "2", "1", "", "quitter"])
    _ = try rehearsal.play(["reprendre", "", "4", "1", "1", "o", "quitter"])
    #expect(try rehearsal.records().first?.groups.map(\.count) == [2, 1])
  }

  @Test func `what interrupts a count keeps the numbers before it`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play([
      "7", "messagerie", "70", "2", "<", "3", "1", "urgence", "<", "quitter",
    ]).screen
    #expect(screen.contains("Femmes (Entrée : 2) : 3\n"))
    #expect(
      try rehearsal.waitingVisit().groups == [
        ParticipantGroup(ageBand: .from70, gender: .female, count: 3),
        ParticipantGroup(ageBand: .from70, gender: .male, count: 1),
      ]
    )
  }

  @Test func `a workshop keeps its incident when it is corrected`() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play([
      "7", "messagerie", "70", "2", "", "", "", "4", "1", "1", "incident", "sms", "o", "quitter",
    ])
    _ = try rehearsal.play(["8", "durée", "2", "o", "quitter"])
    #expect(try rehearsal.records().map(\.incident) == [.fraudulentSMS])
  }
}
