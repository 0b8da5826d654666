import Journal
import Records
import Terminal
import Testing

@testable import guichet

struct DeskStartTests {
  /// Four answers, and no question.
  private static let quick = ["rapide", "7", "2", "4", "1", "o"]

  @Test func `a quick record takes four answers and twelve keys`() throws {
    let rehearsal = try Rehearsal()
    let played = try rehearsal.play(["5", "7", "2", "4", "1", "o", "quitter"])
    let record = try #require(try rehearsal.records().first)
    #expect(record.kind == .brief)
    #expect(record.level == .notAssessed)
    #expect(record.questionnaire == nil)
    #expect(record.themes == [.moneyAndTaxes])
    #expect(["5", "7", "2", "4", "1", "o"].reduce(0) { $0 + $1.count + 1 } == 12)
    expectText(
      played.receipt,
      """
      Visite enregistrée, semaine 2026-W47.
      Lieu : Rouen, mairie
      Besoin principal : Argent, impôts
      Durée : De 10 à 29 minutes
      Façon d’aider : Informer seulement
      Issue : Terminée

      """
    )
  }

  @Test func `a quick record that is left is resumed`() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(["rapide", "7", "2", "quitter"])
    _ = try rehearsal.play(["reprendre", "4", "1", "o", "quitter"])
    #expect(try rehearsal.records().map(\.kind) == [.brief])
    #expect(try rehearsal.journal.drafts() == [])
  }

  @Test func `a like request is saved in one line, for another person`() throws {
    let rehearsal = try Rehearsal()
    // 7 is the age band, once the answers are given.
    let first = Self.quick.dropLast() + ["6", "70", "o"]
    _ = try rehearsal.play(first + ["encore", "o", "pareil", "o", "quitter"])
    let records = try rehearsal.records()
    #expect(records.count == 3)
    #expect(records.allSatisfy { $0.themes == [.moneyAndTaxes] && $0.kind == .brief })
    #expect(records.filter { $0.ageBand == .from70 }.count == 1)
  }

  @Test func `without any record nothing can be repeated`() throws {
    let screen = try Rehearsal().play(["6", "quitter"]).screen
    #expect(screen.contains("Aucun relevé n’a été noté depuis l’ouverture de ce poste.\n"))
  }

  @Test func `a visit with questions is repeated without its answers`() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(VisitRoomTests.straight.dropLast() + ["encore", "o", "quitter"])
    let records = try rehearsal.records()
    #expect(Set(records.map(\.level)) == [.known(2), .notAssessed])
    #expect(records.first { $0.kind == .brief }?.equipment == [.notAsked])
  }
}
