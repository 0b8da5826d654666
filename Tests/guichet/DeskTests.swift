import Guides
import Journal
import Records
import Terminal
import Testing

@testable import guichet

struct DeskTests {
  @Test func `the desk opens on a short list and closes politely`() throws {
    let played = try Rehearsal().play(["quitter"])
    expectText(
      played.screen,
      """

      Guichet — Rouen, mairie
        1. Recevoir une personne à l’accueil (5 minutes)
        2. Suivre un guide
        3. Urgence : fraude, piratage, harcèlement
        4. Reprendre une visite (aucune en attente)
        5. Noter une demande rapide, sans questions
        6. Noter une demande comme la précédente
        7. Noter un atelier collectif
        8. Corriger un relevé du mois
        9. Quitter
      Réponse (1-9 ou quelques lettres) : quitter
      Au revoir.

      """
    )
    #expect(played.departure == nil)
  }

  @Test func `a demonstration journal says so`() throws {
    var rehearsal = try Rehearsal()
    rehearsal.isPractice = true
    let screen = try rehearsal.play(["quitter"]).screen
    #expect(
      screen.contains(
        """
        Guichet — Rouen, mairie
        Journal de démonstration : ces visites sont inventées et ne comptent pas.
          1. Recevoir
        """
      )
    )
  }

  @Test func `only published questionnaires are offered, the shortest first`() throws {
    var content = try SmallContent.read()
    let counter = try SmallContent.questionnaire()
    content.questionnaires = [
      ("long", 20, .published), ("draft", 1, .draft), ("short", 2, .published),
    ]
    .map { id, minutes, status in
      var copy = counter
      (copy.id, copy.name, copy.minutes, copy.status) = (id, "(\(id))", minutes, status)
      return copy
    }
    let screen = try Rehearsal(content: content).play(["quitter"]).screen
    #expect(
      screen.contains(
        """
           1. Recevoir une personne (short) (2 minutes)
           2. Recevoir une personne (long) (20 minutes)
           3. Suivre un guide
        """
      )
    )
  }

  @Test(arguments: ["menu", "pause"])
  func `leaving a visit keeps its draft and opens the start menu`(_ word: String) throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(["1", "3", "1", word, "quitter"]).screen
    expectText(
      screen.lines(from: "Question 2"),
      """
      Question 2 sur 5. Avez-vous un compte en ligne ?   (? aide, < retour)
        1. Oui, je me connecte
        2. Non, pas de compte
      Réponse (1-2 ou quelques lettres) : \(word)
      La visite est gardée sous la lettre A. Pour la finir : reprendre A.

      Guichet — Rouen, mairie
      En attente : A. Pour en finir une : reprendre A.
        1. Recevoir une personne à l’accueil (5 minutes)
        2. Suivre un guide
        3. Urgence : fraude, piratage, harcèlement
        4. Reprendre la visite non terminée
        5. Noter une demande rapide, sans questions
        6. Noter une demande comme la précédente
        7. Noter un atelier collectif
        8. Corriger un relevé du mois
        9. Quitter
      Réponse (1-9 ou quelques lettres) : quitter
      Au revoir.

      """.replacing("?   (", with: "? (")
    )
    #expect(try rehearsal.journal.drafts().map(\.letter) == ["A"])
    #expect(try rehearsal.records() == [])
  }

  @Test func `a visit left before any answer leaves nothing`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(["1", "quitter"]).screen
    #expect(!screen.contains("gardée"))
    #expect(try rehearsal.journal.drafts() == [])
  }

  @Test func `the only draft is resumed at the question where it was left`() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(["1", "3", "1", "quitter"])
    let screen = try rehearsal.play(["reprendre", "quitter"]).screen
    #expect(
      screen.contains(
        """
        Réponse (1-9 ou quelques lettres) : reprendre
        Visite A reprise, avec 2 réponses.

        Question 2 sur 5.
        """
      )
    )
  }

  @Test func `of several drafts one is chosen by its letter's line`() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(["1", "3", "menu", "1", "5", "1", "menu", "quitter"])
    let screen = try rehearsal.play(["4", "2", "quitter"]).screen
    #expect(
      screen.contains(
        """
          4. Reprendre une des 2 visites non terminées
          5. Noter une demande rapide, sans questions
          6. Noter une demande comme la précédente
          7. Noter un atelier collectif
          8. Corriger un relevé du mois
          9. Quitter
        Réponse (1-9 ou quelques lettres) : 4
          1. Visite A, à l’accueil : 1 réponse
          2. Visite B, à l’accueil : 2 réponses
        Réponse (1-2 ou quelques lettres) : 2
        Visite B reprise, avec 2 réponses.
        """
      )
    )
  }

  @Test func `nothing to resume is said`() throws {
    #expect(try Rehearsal().play(["4", "quitter"]).screen.contains("Aucune visite n’attend."))
  }

  @Test func `a draft that another running program holds is not offered`() throws {
    var rehearsal = try Rehearsal()
    _ = try rehearsal.play(["1", "3", "quitter"])
    rehearsal.process = 200
    rehearsal.running = [100]
    #expect(try rehearsal.play(["quitter"]).screen.contains("(aucune en attente)"))
    rehearsal.running = []
    #expect(try rehearsal.play(["quitter"]).screen.contains("Reprendre la visite non terminée"))
  }

  @Test func `a resumed draft belongs to the program that resumed it`() throws {
    var rehearsal = try Rehearsal()
    _ = try rehearsal.play(["1", "3", "quitter"])
    rehearsal.process = 200
    _ = try rehearsal.play(["4", "quitter"])
    #expect(try rehearsal.journal.drafts().map(\.process) == [200])
  }

  @Test func `drafts live through the next week and no longer`() throws {
    let rehearsal = try Rehearsal()
    for day in [1, 8, 15] {
      _ = try rehearsal.journal.begin(
        "{}",
        week: Week(of: Day(year: 2026, month: 11, day: day)),
        process: 1
      )
    }
    _ = try rehearsal.play(["quitter"])
    #expect(try rehearsal.journal.drafts().map(\.week.description) == ["2026-W46"])
  }

  @Test func `a draft whose questionnaire is gone is not resumed`() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.journal.begin(
      #"{"events":[],"fields":{},"guides":[],"questionnaire":"gone@1","resultWasSeen":false}"#,
      week: Week(of: rehearsal.today),
      process: 1
    )
    let screen = try rehearsal.play(["4", "quitter"]).screen
    #expect(
      screen.contains("La visite A ne peut plus être lue. Son questionnaire a disparu.\n\nGuichet")
    )
  }

  @Test(arguments: ["menu", "pause"])
  func `leaving an emergency called from the start menu comes back to it`(_ word: String) throws {
    let played = try Rehearsal().play(["3", word, "quitter"])
    #expect(played.screen.count(of: "Guichet — Rouen, mairie") == 2)
    #expect(played.departure == nil)
  }

  @Test func `two interruptions leave with the draft kept`() throws {
    let rehearsal = try Rehearsal()
    let played = try rehearsal.play([.text("1"), .text("3"), .cancelled, .cancelled])
    #expect(played.departure == .interrupted)
    #expect(try rehearsal.journal.drafts().count == 1)
  }

  @Test func `the end of a file before the end of a visit saves nothing and keeps the draft`()
    throws
  {
    var rehearsal = try Rehearsal()
    rehearsal.isInteractive = false
    let played = try rehearsal.play(["1", "3", "1"])
    #expect(played.departure == .endOfInput)
    #expect(played.receipt == "")
    #expect(try rehearsal.records() == [])
    #expect(try rehearsal.journal.drafts().count == 1)
  }

  @Test func `an unusable line of a file is named with its question`() throws {
    var rehearsal = try Rehearsal()
    rehearsal.isInteractive = false
    let played = try rehearsal.play(["1", "3", "parfois", "1"])
    guard case .unusable("parfois", let prompt)? = played.departure else {
      Issue.record("\(String(describing: played.departure))")
      return
    }
    #expect(prompt.withPlainSpaces == "Utilisez-vous Internet ?")
  }

  @Test func `nobody at the keyboard hides the visit, which goes on where it was`() throws {
    let rehearsal = try Rehearsal()
    let lines: [Line] = [
      .text("1"), .text("3"), .idle(typed: ""), .text("revenir"), .text("quitter"),
    ]
    let screen = try rehearsal.play(lines).screen
    #expect(screen.count(of: "Question 1 sur") == 2)
    #expect(try rehearsal.journal.drafts().count == 1)
  }

  @Test func `visits wait under their letters, and any is resumed from anywhere`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play([
      "1", "3", "pause", "1", "5", "1", "reprendre A", "2", "reprendre z", "reprendre b", "quitter",
    ]).screen
    #expect(screen.contains("En attente : A. Pour en finir une : reprendre A.\n"))
    #expect(screen.contains("La visite est gardée sous la lettre B. Pour la finir : reprendre B."))
    #expect(screen.contains("Visite A reprise, avec 1 réponse."))
    #expect(screen.contains("Aucune visite z n’attend."))
    #expect(screen.contains("Visite B reprise, avec 2 réponses."))
    #expect(try rehearsal.journal.drafts().map(\.letter) == ["A", "B"])
  }

  @Test func `nothing is resumed by going back from the list of the visits that wait`() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(["1", "3", "menu", "1", "5", "1", "menu", "quitter"])
    let screen = try rehearsal.play(["4", "<", "quitter"]).screen
    #expect(screen.count(of: "Guichet — Rouen, mairie\n") == 2)
    #expect(!screen.contains("reprise"))
  }

  @Test(arguments: [
    ("reprendre z", "Aucune visite z n’attend."), ("reprendre", "Aucune visite n’attend."),
  ])
  func `a visit that does not wait is said, and the question stays`(
    _ line: String,
    _ remark: String
  ) throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(["5", line, "3", "quitter"]).screen
    #expect(
      screen.contains(
        """
        Réponse (1-29 ou quelques lettres) : \(line)
        \(remark)
        Réponse (1-29 ou quelques lettres) : 3
        Compris : 3. Social, santé
        """
      )
    )
  }

  @Test func `an objection at the menu tells that a visit that waits stays`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(["1", "3", "pause", "ne pas compter", "quitter"]).screen
    #expect(!screen.contains("Rien de cette visite"))
    #expect(
      screen.contains("Une visite en attente reste : reprenez-la, puis tapez ne pas compter.\n")
    )
    #expect(try rehearsal.journal.drafts().map(\.letter) == ["A"])
  }

  @Test func `the time that is left and the visitor's language come back with the visit`() throws {
    let rehearsal = try Rehearsal(content: PackageFolder.content())
    let screen = try rehearsal.play([
      "1", "7", "minutes 0", "langue english", "menu", "reprendre A", "quitter",
    ]).screen
    let resumed = screen.lines(from: "Visite A reprise")
    #expect(resumed.contains("\nQuestion 1. "))
    #expect(resumed.contains("\nEnglish : "))
  }
}
