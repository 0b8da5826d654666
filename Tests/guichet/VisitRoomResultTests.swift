import Guides
import Interviews
import Journal
import Records
import Terminal
import Testing

@testable import guichet

struct VisitRoomResultTests {
  /// To the result: never online, gave up, everything else passed.
  private static let lowest = ["1", "3", "3", "-", "-", "3"]

  private func play(_ lines: [String]) throws -> (Rehearsal, String) {
    let rehearsal = try Rehearsal()
    return (rehearsal, try rehearsal.play(lines).screen)
  }

  @Test func `a level comes with its gate and its strongest answers`() throws {
    let (_, screen) = try play(Self.lowest + ["quitter"])
    expectText(
      screen.lines(from: "Niveau", before: "La visite"),
      """
      Niveau 1 : Accompagnement complet
      Une personne fait avec vous.
      Ce qui limite le niveau :
        - Sans Internet, une personne vous accompagne.
      Ce qui freine le plus :
        - Utilisez-vous Internet ? Jamais.
        - Comment s’est passée votre dernière démarche ? J’ai renoncé.
      Important : Un droit est peut-être en attente.

      Ce que vous pouvez proposer
      1. Reprendre la démarche
         Un droit se réclame encore.
      2. Avancer à deux
         Prenez votre temps.

        1. Guide : Créer une adresse mail
        2. Expliquer ces propositions
        3. Voir les lieux proches
        4. Corriger le niveau
        5. Préparer la fiche à emporter
      Un numéro, ou Entrée pour continuer : quitter
      """
    )
  }

  @Test func `without enough answers no level is claimed`() throws {
    let (rehearsal, screen) = try play(
      ["1", "3", "-", "-", "-", "-", "-", "", "1", "1", "1", "o", "quitter"]
    )
    expectText(
      screen.lines(from: "Niveau", before: "  1. Expliquer"),
      """
      Niveau : inconnu
      Trop peu de questions ont une réponse pour donner un niveau.

      Ce que vous pouvez proposer
      1. Rien d’urgent
         Revenez quand vous voulez.

      """
    )
    #expect(try rehearsal.records().map(\.level) == [.unknown])
  }

  @Test(arguments: ["2", "??", "pourquoi", "expliquer"])
  func `each proposal is explained by its answers and by the one that would change it`(
    _ line: String
  ) throws {
    let (_, screen) = try play(Self.lowest + [line, "quitter"])
    expectText(
      screen.lines(from: "Un numéro, ou Entrée pour continuer : \(line)", before: "  1. Guide"),
      """
      Un numéro, ou Entrée pour continuer : \(line)

      Reprendre la démarche
        - Comment s’est passée votre dernière démarche ? J’ai renoncé.
      Ceci ne serait pas proposé avec cette autre réponse : Comment s’est passée votre
      dernière démarche ? Faite avec de l’aide.

      Avancer à deux
        - Utilisez-vous Internet ? Jamais.
        - Comment s’est passée votre dernière démarche ? J’ai renoncé.
      Ceci ne serait pas proposé avec cette autre réponse : Utilisez-vous Internet ?
      Tous les jours.

      """
    )
  }

  @Test func `what could not be judged names the questions that would tell`() throws {
    let (_, screen) = try play(["1", "3", "1", "-", "-", "-", "1", "1", "quitter"])
    #expect(
      screen.contains(
        "Non évalué : « Ouvrir un compte ». Il manquerait : Avez-vous un compte en\nligne ?"
      )
    )
  }

  @Test func `a level is overridden with a reason from a closed list, and both are kept`() throws {
    let (rehearsal, screen) = try play(
      Self.lowest + ["4", "3", "2", "", "1", "1", "1", "o", "quitter"]
    )
    expectText(
      screen.lines(from: "Quel niveau", before: "  1. Guide"),
      """
      Quel niveau vous semble juste ?
        1. Accompagnement complet
        2. Premiers pas
        3. En chemin
        4. Presque autonome
        5. Autonome
      Réponse (1-5 ou quelques lettres) : 3
      Pour quelle raison ?
        1. Vu en situation
        2. Réponses peu sûres
        3. Un proche a répondu
        4. Personne déjà connue
        5. Difficulté passagère
      Réponse (1-5 ou quelques lettres) : 2
      Niveau retenu par l’agent : 3.
      Les propositions suivent toujours les réponses.

      """
    )
    let record = try #require(try rehearsal.records().first)
    #expect(record.level == .known(1))
    #expect(record.judgement == Judgement(level: 3, reason: .answersUnsure))
  }

  @Test func `the computed level chosen again takes the agent's away`() throws {
    let (rehearsal, _) = try play(Self.lowest + ["4", "3", "2", "4", "1", "1", "quitter"])
    #expect(try rehearsal.waitingVisit().interview.judgement == nil)
  }

  @Test func `an override left half-way changes nothing`() throws {
    let (rehearsal, _) = try play(Self.lowest + ["4", "3", "<", "4", "<", "quitter"])
    #expect(try rehearsal.waitingVisit().interview.judgement == nil)
  }

  @Test func `the agent's level is remembered when the result is shown again`() throws {
    let (_, screen) = try play(Self.lowest + ["4", "3", "2", "<", "", "quitter"])
    #expect(screen.count(of: "Niveau retenu par l’agent : 3.") == 2)
  }

  @Test func `a guide followed from the result is kept with its ending`() throws {
    let (rehearsal, _) = try play(
      Self.lowest + ["1", "2", "", "", "", "1", "1", "1", "o", "quitter"]
    )
    #expect(
      try rehearsal.records().map(\.guides) == [
        [GuideFollowed(guide: "mailbox", ending: .finished)]
      ]
    )
  }

  @Test func `a guide that stops is kept with its step and its reason`() throws {
    let (rehearsal, _) = try play(
      Self.lowest + ["1", "2", "2", "1", "", "1", "1", "1", "o", "quitter"]
    )
    #expect(
      try rehearsal.records().map(\.guides) == [
        [GuideFollowed(guide: "mailbox", ending: .technicalBlock, stuckStep: "create")]
      ]
    )
  }

  @Test func `a guide interrupted by the end of the day is taken up where it was`() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(Self.lowest + ["1", "2", "quitter"])
    let screen = try rehearsal.play(["reprendre", "1", "quitter"]).screen
    #expect(screen.contains("Étape 2 sur 3") && !screen.contains("Étape 1 sur 3"))
  }

  @Test func `a guide read again after its end begins anew and stays finished`() throws {
    let (rehearsal, screen) = try play(
      Self.lowest + ["1", "2", "", "", "1", "2", "<", "<", "", "1", "1", "1", "o", "quitter"]
    )
    #expect(screen.count(of: "Étape 1 sur 3") == 3)
    #expect(
      try rehearsal.records().map(\.guides) == [
        [GuideFollowed(guide: "mailbox", ending: .finished)]
      ]
    )
  }
}
