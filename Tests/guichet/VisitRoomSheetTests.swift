import Guides
import Journal
import Records
import Terminal
import Testing

@testable import guichet

struct VisitRoomSheetTests {
  private static let toReview = ["1", "3", "2", "2", "1,2", "4", "2", "", "2", "2", "1"]

  @Test func `the sheet is prepared before the visit is saved, and the visit goes on`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(Self.toReview + ["fiche", "o", "quitter"]).screen
    #expect(screen.contains("Pour la personne : tapez fiche pour imprimer la suite.\n"))
    #expect(screen.contains("La fiche est prête. Ouvrez-la et imprimez-la :\nfile:///fiche.html\n"))
    #expect(rehearsal.sheet.text.contains("Ouvrir un compte"))
    #expect(rehearsal.sheet.text.withPlainSpaces.contains("Guide : « Créer une adresse mail »"))
    // What its author keeps off the sheet stays off it.
    #expect(!rehearsal.sheet.text.contains("Avancer à deux"))
    #expect(!rehearsal.sheet.text.contains("Rarement"))
    #expect(try rehearsal.records().count == 1)
  }

  @Test func `the sheet is in the visitor's language`() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(
      Self.toReview.prefix(2) + ["langue en"] + Self.toReview.dropFirst(2)
        + ["fiche", "quitter"]
    )
    #expect(rehearsal.sheet.text.contains("<html lang=\"en\""))
    #expect(rehearsal.sheet.text.contains("Your sheet"))
  }

  @Test func `the guides followed are on the sheet`() throws {
    let rehearsal = try Rehearsal()
    let guided = ["1", "non", "", ""]
    _ = try rehearsal.play(
      Self.toReview.prefix(7) + guided + Self.toReview.dropFirst(7)
        + ["fiche", "quitter"]
    )
    #expect(rehearsal.sheet.text.contains("<li>Créer une adresse mail</li>"))
  }

  @Test func `a quick record has no sheet`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(["rapide", "7", "2", "4", "1", "fiche", "o", "quitter"]).screen
    #expect(!screen.contains("La fiche est prête"))
    #expect(rehearsal.sheet.text == "")
  }

  @Test func `the usual channel of the counter is recorded, and can be put right`() throws {
    var rehearsal = try Rehearsal()
    rehearsal.channel = .telephone
    let quick = ["rapide", "7", "2", "4", "1"]
    _ = try rehearsal.play(quick + ["o"] + quick + ["canal", "courriel", "o", "quitter"])
    #expect(try Set(rehearsal.records().map(\.channel)) == [.telephone, .email])
  }

  @Test func `a questionnaire says how its visitors come, whatever the counter`() throws {
    var content = try SmallContent.read()
    content.questionnaires[0].channel = .appointment
    var rehearsal = try Rehearsal(content: content)
    rehearsal.channel = .telephone
    let screen = try rehearsal.play(VisitRoomTests.straight).screen
    #expect(screen.contains("Canal : Accueil sur rendez-vous\n"))
    #expect(try rehearsal.records().map(\.channel) == [.appointment])
  }

  @Test func `the sheet can be made as soon as there is a result`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(VisitRoomTests.straight.prefix(7) + ["fiche", "quitter"]).screen
    #expect(screen.contains("La fiche est prête. Ouvrez-la et imprimez-la :\nfile:///fiche.html\n"))
    #expect(rehearsal.sheet.text.contains("Ouvrir un compte"))
  }
}
