import Guides
import Records
import Reports
import Testing

@testable import guichet

struct ReceiptTests {
  private func receipt(_ change: (inout Record) -> Void = { _ in }) throws -> String {
    var record = Record(
      site: "rouen",
      period: .week(Week(of: Day(year: 2026, month: 1, day: 1))),
      themes: [.housing, .email],
      minutes: .under10,
      help: .teaching,
      outcome: .referred
    )
    record.level = .known(3)
    change(&record)
    let say = PackageFolder.phrasebook()
    let labels = Labels(say, content: try SmallContent.read())
    return Receipt(say: say, labels: labels, record: record).text.withPlainSpaces
  }

  @Test func `a receipt tells enough to be sure`() throws {
    #expect(
      try receipt() == """
        Visite enregistrée, semaine 2026-W01.
        Lieu : Rouen, mairie
        Besoin principal : Logement
        Niveau 3
        Durée : Moins de 10 minutes
        Façon d’aider : Former : la personne apprend
        Issue : Orientée ailleurs

        """
    )
  }

  @Test func `a level that could not be told is said to be unknown`() throws {
    #expect(try receipt { $0.level = .unknown }.contains("\nNiveau : Inconnu\n"))
  }

  @Test func `nothing of the visitor is on a receipt`() throws {
    let bare = try receipt()
    let full = try receipt {
      $0.ageBand = .from70
      $0.gender = .female
      $0.residence = .commune("76540")
      $0.incident = .blackmail
      $0.barrier = .literacy
    }
    #expect(full == bare)
  }

  @Test func `the level that the agent holds to be right stands beside the other`() throws {
    let text = try receipt { $0.judgement = Judgement(level: 2, reason: .seenDoing) }
    #expect(text.contains("\nNiveau 3\nNiveau retenu par l’agent : Niveau 2\n"))
  }
}
