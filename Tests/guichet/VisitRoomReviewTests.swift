import Journal
import Records
import Terminal
import Testing

@testable import guichet

struct VisitRoomReviewTests {
  /// To the review.
  private static let answered = ["1", "3", "2", "2", "1", "4", "2", "", "2", "2", "1"]

  @Test func `one line is corrected alone, and the review comes back`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(Self.answered + ["8", "1", "o", "quitter"]).screen
    expectText(
      screen.lines(from: "Un numéro pour corriger"),
      """
      Un numéro pour corriger, o pour enregistrer : 8

      Comment avez-vous aidé ?
        1. Former : la personne apprend
        2. Accompagner : faire ensemble
        3. Faire à la place
        4. Informer seulement
      Réponse actuelle : Accompagner : faire ensemble
      Réponse (1-4 ou quelques lettres) : 1
      Compris : 1. Former : la personne apprend

      Relecture
         1. Besoin principal : Social, santé
         2. Utilisez-vous Internet ? Rarement.
         3. Avez-vous un compte en ligne ? Non, pas de compte.
         4. Quels appareils avez-vous ? Un ordinateur.
         5. Combien de sites utilisez-vous ? 4.
         6. Comment s’est passée votre dernière démarche ? Faite avec de l’aide.
         7. Durée : De 10 à 29 minutes
         8. Façon d’aider : Former : la personne apprend
         9. Issue : Terminée
        10. Autres besoins : non demandé
        11. Tranche d’âge : non demandé
        12. Genre : non demandé
        13. Situation : non demandé
        14. Commune de résidence : non demandé
        15. Première visite du mois : non demandé
        16. Canal : Accueil sans rendez-vous
        17. Matériel utilisé : non demandé
        18. Orientation : Aucune orientation
        19. Incident de sécurité : Aucun incident
      Pour la personne : tapez fiche pour imprimer la suite.
      Un numéro pour corriger, o pour enregistrer : o

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
    #expect(try rehearsal.records().map(\.help) == [.teaching])
  }

  @Test func `a correction that opens a question asks it before coming back`() throws {
    let rehearsal = try Rehearsal()
    let never = ["1", "3", "3", "1", "4", "2", "", "2", "2", "1"]
    let screen = try rehearsal.play(never + ["2", "1", "2", "o", "quitter"]).screen
    expectText(
      screen.lines(from: "Un numéro pour corriger", before: "Relecture"),
      """
      Un numéro pour corriger, o pour enregistrer : 2

      Question 1 sur 4. Utilisez-vous Internet ? (? aide, < retour)
        1. Tous les jours
        2. Rarement
        3. Jamais
      Réponse actuelle : Jamais
      Réponse (1-3 ou quelques lettres) : 1
      Compris : 1. Tous les jours

      Question 2 sur 5. Avez-vous un compte en ligne ? (? aide, < retour)
        1. Oui, je me connecte
        2. Non, pas de compte
      Réponse (1-2 ou quelques lettres) : 2
      Compris : 2. Non, pas de compte

      """
    )
    #expect(try rehearsal.records().map(\.level) == [.known(3)])
  }

  @Test func `a correction that closes a question leaves its line out`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(Self.answered + ["2", "3", "o", "quitter"]).screen
    #expect(screen.contains("1 réponse ne compte plus : Avez-vous un compte en ligne ?"))
    #expect(screen.count(of: "Avez-vous un compte en ligne ? Non") == 2)
    #expect(try rehearsal.records().map(\.level) == [.known(1)])
  }

  @Test func `a correction that changes the result says so, and the result can be read again`()
    throws
  {
    let rehearsal = try Rehearsal()
    let lines = Self.answered + ["7", "1", "2", "3", "résultat", "", "o", "quitter"]
    let screen = try rehearsal.play(lines).screen
    #expect(screen.count(of: "Le résultat a changé : Niveau 1. Pour le revoir : résultat.\n") == 1)
    #expect(screen.count(of: "Niveau 1 : Accompagnement complet") == 1)
    #expect(try rehearsal.records().map(\.level) == [.known(1)])
  }

  @Test func `correcting an answer with the same one changes nothing`() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(Self.answered + ["2", "", "7", "", "o", "quitter"])
    let straight = try Rehearsal()
    _ = try straight.play(Self.answered + ["o", "quitter"])
    #expect(try rehearsal.records() == straight.records())
  }

  @Test func `back from the review is the last question of the path`() throws {
    let screen = try Rehearsal().play(Self.answered + ["<", "quitter"]).screen
    #expect(screen.count(of: "Où en est la demande ?") == 2)
  }

  @Test func `a line called half-way is asked alone, then the visit goes on as before`() throws {
    let lines = ["1", "3", "2", "2", "relire", "2", "2", "1", "<", "<", "quitter"]
    let screen = try Rehearsal().play(lines).screen
    let asked = screen.split(separator: "\n").compactMap { line in
      line.hasPrefix("Question ") ? line.split(separator: " ")[1] : nil
    }
    #expect(asked == ["1", "2", "3", "1", "3", "4", "3", "2"])
  }

  @Test func `back from a line that the review called is the review`() throws {
    let screen = try Rehearsal().play(["1", "3", "2", "2", "relire", "2", "<", "quitter"]).screen
    #expect(screen.count(of: "Relecture") == 2)
  }

  @Test(arguments: ["o", "O", "oui", "enregistrer"])
  func `saving is one letter, or its word`(_ line: String) throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(Self.answered + [line, "quitter"])
    #expect(try rehearsal.records().count == 1)
  }

  @Test(arguments: ["20", "21", "22"])
  func `a number behind the last line neither saves nor does anything else`(_ line: String) throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(Self.answered + [line, "quitter"]).screen
    #expect(screen.contains("Un nombre de 1 à 19 est attendu."))
    #expect(try rehearsal.records() == [])
  }

  @Test func `a legal frame is asked when a correction makes it necessary`() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(Self.answered + ["8", "3", "1", "o", "quitter"])
    #expect(try rehearsal.records().map(\.frame) == [.aidantsConnect])
  }

  @Test func `a legal frame leaves the record with the help that needed it`() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(Self.answered + ["8", "3", "1", "8", "2", "o", "quitter"])
    #expect(try rehearsal.records().map(\.frame) == [.notApplicable])
  }

  @Test func `a referral leaves the record with the outcome that needed it`() throws {
    let rehearsal = try Rehearsal()
    let lines = Array(Self.answered.dropLast()) + ["4", "4", "9", "1", "o", "quitter"]
    let screen = try rehearsal.play(lines).screen
    #expect(screen.contains("1 réponse ne compte plus : Orientation\n"))
    #expect(try rehearsal.records().map(\.referral) == [.none])
  }

  @Test func `the agent's level leaves the record when the computed one joins it`() throws {
    let rehearsal = try Rehearsal()
    let judged = ["1", "3", "2", "2", "1", "4", "2", "4", "1", "1", "", "2", "2", "1"]
    _ = try rehearsal.play(judged + ["2", "3", "o", "quitter"])
    let record = try #require(try rehearsal.records().first)
    #expect(record.level == .known(1))
    #expect(record.judgement == nil)
  }

  @Test func `a record that is refused leaves its draft`() throws {
    let rehearsal = try Rehearsal()
    try rehearsal.journal.dedicate(to: .demo)
    #expect(throws: JournalError.mixesKinds(found: .demo)) {
      _ = try rehearsal.play(Self.answered + ["o"])
    }
    #expect(try rehearsal.journal.drafts().count == 1)
  }

  @Test func `what was passed by on the way to the review is asked before saving`() throws {
    let rehearsal = try Rehearsal()
    // Done in the visitor's place; the review is called before saying under which frame.
    let lines = ["rapide", "7", "2", "3", "relire", "Issue", "1", "relire", "o"]
    let screen = try rehearsal.play(lines + ["quitter"]).screen
    #expect(screen.count(of: "Cadre juridique : non demandé") > 0)
    #expect(try rehearsal.records() == [])
    _ = try rehearsal.play(["reprendre", "1", "", "o", "quitter"])
    #expect(try rehearsal.records().map(\.frame) == [.aidantsConnect])
  }

  @Test(arguments: ["<", ""])
  func `a review called for on the way says what is left, and leads back there`(_ back: String)
    throws
  {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(["1", "3", "2", "relire", back, "2", "quitter"]).screen
    expectText(
      screen.lines(from: "Il reste", before: "Question 3"),
      """
      Il reste 7 questions. Entrée y revient.
      Pour la personne : tapez fiche pour imprimer la suite.
      Un numéro pour corriger, Entrée pour continuer : \(back)

      Question 2 sur 5. Avez-vous un compte en ligne ? (? aide, < retour)
        1. Oui, je me connecte
        2. Non, pas de compte
      Réponse (1-2 ou quelques lettres) : 2
      Compris : 2. Non, pas de compte

      """
    )
  }

  @Test func `a question that was gone back to is come back to`() throws {
    let screen = try Rehearsal().play(["1", "3", "2", "2", "<", "<", "relire", "<", "quitter"])
      .screen
    #expect(screen.lines(from: "Relecture").contains("\nQuestion 1 sur 5."))
    #expect(!screen.lines(from: "Relecture").contains("\nQuestion 3 sur 5."))
  }

  @Test func `what a record lacks is named before it is asked for`() throws {
    let screen = try Rehearsal().play(["1", "3", "2", "relire", "o", "quitter"]).screen
    #expect(
      screen.contains(
        """
        Pour enregistrer, il manque : Durée, Façon d’aider et Issue

        Combien de temps a duré la visite ?
        """
      )
    )
  }

  @Test func `a level that the agent put right is read again, put right, and taken back`() throws {
    let rehearsal = try Rehearsal()
    let judged = Self.answered.dropLast(4) + ["niveau", "4", "1", ""] + Self.answered.suffix(3)
    let played = try rehearsal.play(judged + ["o", "quitter"])
    #expect(
      played.screen.contains("\n  10. Niveau retenu par l’agent : Niveau 4 (Vu en situation)\n")
    )
    #expect(played.receipt.contains("\nNiveau 2\nNiveau retenu par l’agent : Niveau 4\n"))
    #expect(try rehearsal.records().map(\.judgement?.level) == [4])

    let other = try Rehearsal()
    let screen = try other.play(judged + ["10", "3", "2", "10", "2", "o", "quitter"]).screen
    #expect(screen.contains("\n  10. Niveau retenu par l’agent : Niveau 3 (Réponses peu sûres)\n"))
    #expect(screen.contains("Le niveau 2 est celui des réponses.\n"))
    #expect(try other.records().map(\.judgement) == [nil])
  }

  @Test func `a review called for twice leads back to where the first was called`() throws {
    let screen = try Rehearsal()
      .play(["1", "3", "2", "relire", "1", "relire", "<", "quitter"]).screen
    let end = screen.split(separator: "Relecture\n").last ?? ""
    #expect(end.contains("\nQuestion 2 sur 5.") && !end.contains("Où en est"))
  }

  @Test func `the review may be called for from the result`() throws {
    let screen = try Rehearsal().play(Self.answered.prefix(7) + ["relire", "<", "quitter"]).screen
    #expect(screen.count(of: "\nNiveau 2 : Premiers pas\n") == 2)
    #expect(screen.contains("Il reste 3 questions. Entrée y revient.\n"))
  }

  @Test func `a new result is told until it is seen`() throws {
    let lines = Self.answered + ["7", "1", "2", "3", "<", "", "résultat", "", "quitter"]
    let screen = try Rehearsal().play(lines).screen
    #expect(screen.count(of: "Le résultat a changé : Niveau 1.") == 2)
  }

  @Test func `a result looked at early comes again at its time, and back is the question before`()
    throws
  {
    let lines = [
      "1", "3", "2", "relire", "résultat", "", "2", "<", "2", "1,2", "4", "2", "quitter",
    ]
    let screen = try Rehearsal().play(lines).screen
    let questions = screen.split(separator: "\n").filter { $0.hasPrefix("Question ") }
    #expect(
      questions.map { $0.split(separator: " ")[1] } == ["1", "2", "2", "3", "2", "3", "4", "5"]
    )
    #expect(screen.count(of: "Ce que vous pouvez proposer") == 2)
  }

  @Test func `the review leads back to the question that called for it last`() throws {
    let lines = [
      "1", "3", "relire", "durée", "2", "2", "relire", "", "quitter",
    ]
    let screen = try Rehearsal().play(lines).screen
    let questions = screen.split(separator: "\n").filter { $0.hasPrefix("Question ") }
    #expect(questions.map { $0.split(separator: " ")[1] } == ["1", "1", "2", "2"])
  }

  @Test func `going on from a whole review asks nothing that has its answer`() throws {
    let screen = try Rehearsal().play(
      ["5", "3", "2", "2", "1", "façon", "3", "relire", "", "1", "quitter"]
    ).screen
    #expect(screen.count(of: "Où en est la demande ?") == 1)
    #expect(screen.count(of: "Relecture") == 3)
  }

  @Test func `back from the level that the review called is the review`() throws {
    let judged = ["1", "3", "2", "2", "1,2", "4", "2", "niveau", "4", "1"]
    let screen = try Rehearsal().play(judged + ["relire", "niveau retenu", "<", "quitter"]).screen
    #expect(screen.count(of: "Relecture") == 2)
  }
}
