import Journal
import Records
import Terminal
import Testing

@testable import guichet

struct DeskGuidesTests {
  @Test func `a guide is found by what people say, then followed`() throws {
    let screen = try Rehearsal().play(["2", "courriel", "1", "<", "quitter"]).screen
    expectText(
      screen.lines(from: "Tapez quelques mots", before: "Étape"),
      """
      Tapez quelques mots, ou Entrée pour toute la liste.
      Guide : courriel
        1. Créer une adresse mail
      Réponse (1-1 ou quelques lettres) : 1

      Créer une adresse mail (20 minutes)
      À avoir sous la main :
        - Un téléphone
      Cadre : La personne tape son mot de passe.
      À vérifier : Le délai de quatre mois.
      Sans numérique : Demandez un courrier.

      """
    )
  }

  @Test func `enter alone lists every guide, emergencies apart`() throws {
    let screen = try Rehearsal().play(["2", "", "<", "quitter"]).screen
    #expect(
      screen.contains(
        """
        Guide : 
          1. Créer une adresse mail
          2. Retrouver un mot de passe
        Réponse (1-2 ou quelques lettres) : <
        """
      )
    )
  }

  @Test func `a search without result says so and comes back to the menu`() throws {
    let screen = try Rehearsal().play(["2", "dragon", "quitter"]).screen
    #expect(
      screen.contains("Guide : dragon\nAucun guide ne correspond. Essayez un autre mot.\n\nGuichet")
    )
  }

  @Test func `a guide past its date says that it should be checked`() throws {
    let screen = try Rehearsal().play(["2", "oubli", "1", "<", "quitter"]).screen
    #expect(
      screen.contains(
        """
        Retrouver un mot de passe (10 minutes)
        À vérifier : la date de relecture est passée.
        """
      )
    )
  }

  @Test func `emergencies open from the start menu, by number or by word`() throws {
    for typed in ["3", "urgence"] {
      let screen = try Rehearsal().play([typed, "1", "<", "quitter"]).screen
      #expect(
        screen.contains(
          """
          Urgences
          En danger immédiat, appelez les secours avant tout.
            1. Chantage
          Réponse (1-1 ou quelques lettres) : 1

          Chantage (10 minutes)
          """
        )
      )
    }
  }

  @Test func `an emergency in the middle of a question comes back to that question`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(["1", "3", "urgence", "1", "", "2", "quitter"]).screen
    expectText(
      screen.lines(from: "Question 1", before: "Question 2"),
      """
      Question 1 sur 5. Utilisez-vous Internet ? (? aide, < retour)
        1. Tous les jours
        2. Rarement
        3. Jamais
      Réponse (1-3 ou quelques lettres) : urgence
      Urgences
      En danger immédiat, appelez les secours avant tout.
        1. Chantage
      Réponse (1-1 ou quelques lettres) : 1

      Chantage (10 minutes)
      Le cadre et les points à vérifier : tapez ??

      Étape 1 sur 1. Ne pas payer
      Ne payez rien.
        1. Terminé
        2. On s’arrête ici
      Entrée : fait (< retour, ? aide) : 
      Guide terminé : Chantage

      Question 1 sur 5. Utilisez-vous Internet ? (? aide, < retour)
        1. Tous les jours
        2. Rarement
        3. Jamais
      Réponse (1-3 ou quelques lettres) : 2
      Compris : 2. Rarement

      """
    )
  }

  @Test func `an emergency followed during a visit belongs to its record`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(
      ["1", "3", "urgence", "1", ""] + VisitRoomTests.straight.dropFirst(2).dropLast(2)
        + ["chantage", "o", "quitter"]
    ).screen
    #expect(screen.contains("Quel incident de sécurité a été signalé ?"))
    #expect(try rehearsal.records().map(\.incident) == [.blackmail])
    #expect(
      try rehearsal.records().map(\.guides)
        == [[GuideFollowed(guide: "blackmail", ending: .finished)]]
    )
  }

  @Test func `an emergency called for inside a guide comes back to its step`() throws {
    let screen = try Rehearsal().play(
      ["2", "mail", "1", "urgence", "1", "<", "3", "urgence", "<", "2", "quitter"]
    ).screen
    #expect(!screen.contains("ne sert à rien"))
    #expect(screen.count(of: "Étape 1 sur 3") == 3)
    #expect(screen.count(of: "Urgences\n") == 2)
    #expect(screen.count(of: "Pourquoi s’arrêter ?") == 1)
  }

  @Test func `an emergency called for inside a guide belongs to the record, the guide goes on`()
    throws
  {
    let rehearsal = try Rehearsal()
    let toResult = VisitRoomTests.straight.prefix(7)
    let guide = ["1", "non", "urgence", "1", "", "", ""]
    let end = VisitRoomTests.straight.dropFirst(7).dropLast(2) + ["-", "o", "quitter"]
    _ = try rehearsal.play(toResult + guide + end)
    #expect(try rehearsal.records().map(\.incident) == [.none])
    let expected = [
      GuideFollowed(guide: "mailbox", ending: .finished),
      GuideFollowed(guide: "blackmail", ending: .finished),
    ]
    #expect(try rehearsal.records().map { Set($0.guides) } == [Set(expected)])
  }

  @Test func `two signs tell what an emergency does not begin with`() throws {
    let screen = try Rehearsal().play(["3", "1", "??", "<", "quitter"]).screen
    #expect(
      screen.contains("(< retour, ? aide) : ??\nSans numérique : Appelez le 17.\n\nÉtape 1 sur 1")
    )
  }

  @Test func `a guide that was only looked at leaves nothing in the record`() throws {
    let rehearsal = try Rehearsal()
    let toResult = VisitRoomTests.straight.prefix(7)
    _ = try rehearsal.play(toResult + ["1", "<"] + VisitRoomTests.straight.dropFirst(7))
    #expect(try rehearsal.records().map(\.guides) == [[]])
  }

  @Test func `no emergency chosen comes back to the question`() throws {
    let screen = try Rehearsal().play(["1", "3", "urgence", "<", "2", "quitter"]).screen
    #expect(screen.count(of: "Question 1 sur 5") == 2)
    #expect(screen.contains("Compris : 2. Rarement"))
  }

  @Test func `a guide in another language says so in the list and when it opens`() throws {
    var rehearsal = try Rehearsal()
    rehearsal.say = PackageFolder.phrasebook("en")
    let screen = try rehearsal.play(["2", "", "1", "menu", "quit"]).screen
    #expect(screen.contains("  1. Créer une adresse mail (Français)\n"))
    #expect(screen.contains("This guide exists in this language only: Français.\n"))
    // Nothing can be resumed of a guide that belongs to no visit.
    #expect(screen.contains("Guide left.\n"))
  }
}
