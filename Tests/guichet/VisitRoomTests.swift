import Guides
import Journal
import Records
import Terminal
import Testing

@testable import guichet

struct VisitRoomTests {
  /// Answers everything: level 2, two recommendations, no guide followed.
  static let straight = ["1", "3", "2", "2", "1,2", "4", "2", "", "2", "2", "1", "o", "quitter"]

  @Test func `a whole visit reads like this`() throws {
    let played = try Rehearsal().play(Self.straight)
    expectText(
      played.screen.lines(from: "À dire"),
      """
      À dire : « Je ne note pas votre nom. »

      Qu’est-ce qui vous amène ? (? aide)
         1. Papiers, élections, citoyenneté
         2. Famille, scolarité
         3. Social, santé
         4. Travail, formation
         5. Logement
         6. Transports, mobilité
         7. Argent, impôts
         8. Justice
         9. Étrangers, Europe
        10. Loisirs, sports, culture
        11. Associations
        12. Diagnostic numérique
        13. Prendre en main le matériel
        14. Entretenir le matériel
      … et 15 autres : tapez quelques lettres, ou ?? pour tout voir.
      Réponse (1-29 ou quelques lettres) : 3
      Compris : 3. Social, santé

      Question 1 sur 5. Utilisez-vous Internet ? (? aide, < retour)
        1. Tous les jours
        2. Rarement
        3. Jamais
      Réponse (1-3 ou quelques lettres) : 2
      Compris : 2. Rarement

      Question 2 sur 5. Avez-vous un compte en ligne ? (? aide, < retour)
        1. Oui, je me connecte
        2. Non, pas de compte
      Réponse (1-2 ou quelques lettres) : 2
      Compris : 2. Non, pas de compte

      Question 3 sur 5. Quels appareils avez-vous ? (? aide, < retour)
        1. Un ordinateur
        2. Un téléphone
        3. Rien de cela
      Réponses (1-3, plusieurs possibles, ou quelques lettres) : 1,2
      Compris : 1. Un ordinateur + 2. Un téléphone

      Question 4 sur 5. Combien de sites utilisez-vous ? (? aide, < retour)
      Réponse (un nombre) : 4
      Compris : 4

      Question 5 sur 5. Comment s’est passée votre dernière démarche ?
      (? aide, < retour)
        1. Faite sans aide
        2. Faite avec de l’aide
        3. J’ai renoncé
      Réponse (1-3 ou quelques lettres) : 2
      Compris : 2. Faite avec de l’aide

      Niveau 2 : Premiers pas
      Vous commencez.
      Ce qui freine le plus :
        - Avez-vous un compte en ligne ? Non, pas de compte.
        - Utilisez-vous Internet ? Rarement.
        - Comment s’est passée votre dernière démarche ? Faite avec de l’aide.

      Ce que vous pouvez proposer
      1. Ouvrir un compte
         Une adresse mail est nécessaire.
      2. Avancer à deux
         Prenez votre temps.

        1. Guide : Créer une adresse mail
        2. Expliquer ces propositions
        3. Voir les lieux proches
        4. Corriger le niveau
        5. Préparer la fiche à emporter
      Un numéro, ou Entrée pour continuer : 

      Combien de temps a duré la visite ?
        1. Moins de 10 minutes
        2. De 10 à 29 minutes
        3. De 30 à 59 minutes
        4. De 1 h à moins de 2 h
        5. 2 h et plus
      Réponse (1-5 ou quelques lettres) : 2
      Compris : 2. De 10 à 29 minutes

      Comment avez-vous aidé ?
        1. Former : la personne apprend
        2. Accompagner : faire ensemble
        3. Faire à la place
        4. Informer seulement
      Réponse (1-4 ou quelques lettres) : 2
      Compris : 2. Accompagner : faire ensemble

      Où en est la demande ?
        1. Terminée
        2. À finir seul
        3. Doit revenir
        4. Orientée ailleurs
        5. Renoncement
        6. Blocage administratif
      Réponse (1-6 ou quelques lettres) : 1
      Compris : 1. Terminée

      Relecture
         1. Besoin principal : Social, santé
         2. Utilisez-vous Internet ? Rarement.
         3. Avez-vous un compte en ligne ? Non, pas de compte.
         4. Quels appareils avez-vous ? Un ordinateur et Un téléphone.
         5. Combien de sites utilisez-vous ? 4.
         6. Comment s’est passée votre dernière démarche ? Faite avec de l’aide.
         7. Durée : De 10 à 29 minutes
         8. Façon d’aider : Accompagner : faire ensemble
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
    expectText(
      played.receipt,
      """
      Visite enregistrée, semaine 2026-W47.
      Lieu : Rouen, mairie
      Besoin principal : Social, santé
      Niveau 2
      Durée : De 10 à 29 minutes
      Façon d’aider : Accompagner : faire ensemble
      Issue : Terminée

      """
    )
  }

  @Test func `a whole visit leaves one record and no draft`() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(Self.straight)
    var expected = Record(
      site: "rouen",
      period: .week(Week(of: rehearsal.today)),
      themes: [.socialAndHealth],
      minutes: .from10,
      help: .together,
      outcome: .done
    )
    expected.equipment = [.computer, .smartphone]
    expected.questionnaire = QuestionnaireVersion(id: "counter", version: 2)
    expected.level = .known(2)
    #expect(try rehearsal.records() == [expected])
    #expect(try rehearsal.journal.drafts() == [])
  }

  @Test func `the same answers by letters give the same record`() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(Self.straight)
    _ = try rehearsal.play([
      "recevoir", "SOCIAL", "rare", "non", "ordi, telephone", "4", "avec de l'aide", "",
      "de 10 à 29", "faire ensemble", "terminee", "oui", "quit",
    ])
    let records = try rehearsal.records()
    #expect(records.count == 2)
    #expect(Set(records.map { Profile(of: $0) }).count == 1)
  }

  @Test func `a practice visit goes to a demonstration journal only`() throws {
    var rehearsal = try Rehearsal()
    rehearsal.isPractice = true
    _ = try rehearsal.play(Self.straight)
    #expect(try rehearsal.journal.kind() == .demo)
  }

  @Test func `a real visit makes the journal a real one`() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(Self.straight)
    #expect(try rehearsal.journal.kind() == .real)
  }

  @Test func `back goes as far as the first question, forward keeps what was answered`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(
      ["1", "3", "2", "1", "<", "<", "<", "<", "", "", "", "quitter"]
    ).screen
    expectText(
      screen.lines(from: "Question 3", before: "Qu’est-ce"),
      """
      Question 3 sur 5. Quels appareils avez-vous ? (? aide, < retour)
        1. Un ordinateur
        2. Un téléphone
        3. Rien de cela
      Réponses (1-3, plusieurs possibles, ou quelques lettres) : <

      Question 2 sur 5. Avez-vous un compte en ligne ? (? aide, < retour)
        1. Oui, je me connecte
        2. Non, pas de compte
      Réponse actuelle : Oui, je me connecte
      Réponse (1-2 ou quelques lettres) : <

      Question 1 sur 5. Utilisez-vous Internet ? (? aide, < retour)
        1. Tous les jours
        2. Rarement
        3. Jamais
      Réponse actuelle : Rarement
      Réponse (1-3 ou quelques lettres) : <

      """
    )
    #expect(
      screen.contains(
        """
        Réponse actuelle : Social, santé
        Réponse (1-29 ou quelques lettres) : <
        C’est la première question. Tapez menu pour sortir.
        """
      )
    )
    #expect(
      screen.lines(from: "C’est la première").contains("Question 3 sur 5. Quels appareils")
    )
  }

  @Test func `a questionnaire past its date says that it should be checked`() throws {
    var content = try SmallContent.read()
    content.questionnaires[0].review.before = Day(year: 2026, month: 11, day: 17)
    let screen = try Rehearsal(content: content).play(["1", "quitter"]).screen
    #expect(
      screen.contains(
        """
        À dire : « Je ne note pas votre nom. »
        À vérifier : la date de relecture est passée.
        """
      )
    )
  }
}
