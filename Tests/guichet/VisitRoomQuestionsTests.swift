import Guides
import Interviews
import Journal
import Records
import Terminal
import Testing

@testable import guichet

struct VisitRoomQuestionsTests {
  @Test func `a question is explained, said more simply, and asked again`() throws {
    let screen = try Rehearsal().play(["1", "3", "??", "simple", "?", "2", "quitter"]).screen
    expectText(
      screen.lines(from: "Question 1", before: "Question 2"),
      """
      Question 1 sur 5. Utilisez-vous Internet ? (? aide, < retour)
        1. Tous les jours
        2. Rarement
        3. Jamais
      Réponse (1-3 ou quelques lettres) : ??
      Pourquoi : L’aide part de vos habitudes.
      Comment le demander : Un simple message compte aussi.

      Question 1 sur 5. Utilisez-vous Internet ? (? aide, < retour)
        1. Tous les jours
        2. Rarement
        3. Jamais
      Réponse (1-3 ou quelques lettres) : simple
      Plus simplement : Internet, oui ou non ?

      Question 1 sur 5. Utilisez-vous Internet ? (? aide, < retour)
        1. Tous les jours
        2. Rarement
        3. Jamais
      Réponse (1-3 ou quelques lettres) : ?
      Pourquoi : L’aide part de vos habitudes.
      Plus simplement : Internet, oui ou non ?
      « - » : passer. « nsp » : ne sait pas. « refus » : ne veut pas répondre.
      Partout : ? aide, < retour, menu, pause, cacher, urgence, quitter.
      Pendant la visite : langue, minutes 5, relire, reprendre B.
      Réponse (1-3 ou quelques lettres) : 2
      Compris : 2. Rarement

      """
    )
  }

  @Test(arguments: [
    ("-", NonAnswer.notAsked, "Question passée. Le relevé dira : non demandé."),
    ("passer", .notAsked, "Question passée. Le relevé dira : non demandé."),
    ("nsp", .doesNotKnow, "Compris : ne sait pas"),
    ("refus", .prefersNot, "Compris : ne souhaite pas répondre"),
  ])
  func `a question may stay without answer in three ways`(
    _ line: String,
    _ reason: NonAnswer,
    _ words: String
  ) throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(["1", "3", line, "<", "quitter"]).screen
    #expect(screen.contains("\n\(words)\n"))
    let present = reason == .notAsked ? "non demandé" : words.dropFirst("Compris : ".count)
    #expect(screen.contains("Réponse actuelle : \(present)\n"))
    let visit = try rehearsal.waitingVisit()
    #expect(visit.interview.answers["internet"] == .nonAnswer(reason))
  }

  @Test func `a non-answer that the question does not take is refused, and it is asked again`()
    throws
  {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(["1", "3", "1", "1", "1", "1", "nsp", "refus", "quitter"])
      .screen
    #expect(
      screen.contains(
        """
        Réponse (1-3 ou quelques lettres) : nsp
        Cette commande ne sert à rien ici.
        Réponse (1-3 ou quelques lettres) : refus
        Compris : ne souhaite pas répondre
        """
      )
    )
    #expect(
      try rehearsal.waitingVisit().interview.answers["procedure"] == .nonAnswer(.prefersNot)
    )
  }

  @Test func `an alert is shown with the answer that raises it, and not again when kept`() throws {
    let screen = try Rehearsal().play(["1", "3", "1", "1", "1", "1", "3", "<", "", "quitter"])
      .screen
    expectText(
      screen.lines(from: "Réponse (1-3 ou quelques lettres) : 3", before: "Ce qui"),
      """
      Réponse (1-3 ou quelques lettres) : 3
      Compris : 3. J’ai renoncé
      Important : Un droit est peut-être en attente.

      Niveau 4 : Presque autonome
      Nous restons là.
      """
    )
    #expect(screen.count(of: "Important : Un droit") == 3)
  }

  @Test func `answers that no longer count are announced and leave the record`() throws {
    let rehearsal = try Rehearsal()
    let lines = [
      "1", "3", "1", "1", "<", "<", "3", "1", "5", "1", "", "1", "1", "1", "o", "quitter",
    ]
    let screen = try rehearsal.play(lines).screen
    #expect(
      screen.contains(
        """
        Réponse (1-3 ou quelques lettres) : 3
        Compris : 3. Jamais
        1 réponse ne compte plus : Avez-vous un compte en ligne ?

        Question 2 sur 4. Quels appareils avez-vous ? (? aide, < retour)
        """
      )
    )
    #expect(!screen.lines(from: "Relecture").contains("compte en ligne"))
    #expect(try rehearsal.records().map(\.level) == [.known(1)])
  }

  @Test func `an answer that counts again comes back with its question`() throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(["1", "3", "1", "1", "<", "<", "3", "<", "1", "", "quitter"])
    let visit = try rehearsal.waitingVisit()
    #expect(visit.interview.assessment.relevance.answers["account"] == .choice("connects"))
  }

  @Test(arguments: [
    ("1,2", ["computer", "phone"]), ("2 1", ["computer", "phone"]), ("1-2", ["computer", "phone"]),
    ("tout", ["computer", "phone"]), ("rien", ["none"]), ("tel", ["phone"]),
  ])
  func `several answers are read from one line`(_ line: String, _ ids: [String]) throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(["1", "3", "1", "1", line, "quitter"])
    #expect(try rehearsal.waitingVisit().interview.answers["equipment"] == .choices(Set(ids)))
  }

  @Test(arguments: [
    (["1"], "Tous les jours"), (["1", "1", "1,2"], "Un ordinateur + Un téléphone"),
    (["1", "1", "1", "7"], "7"), (["refus"], "ne souhaite pas répondre"),
  ])
  func `the present answer is said, and enter keeps it`(
    _ lines: [String],
    _ words: String
  ) throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(["1", "3"] + lines + ["<", "", "quitter"]).screen
    #expect(screen.contains("\nRéponse actuelle : \(words)\n"))
    #expect(try rehearsal.waitingVisit().interview.events.count == lines.count)
  }

  @Test func `a word shows the review, where the questions left are still to come`() throws {
    let screen = try Rehearsal().play(["1", "3", "2", "relire", "quitter"]).screen
    #expect(screen.contains("Relecture\n   1. Besoin principal : Social, santé\n"))
  }

  @Test func `a yes-or-no question without words of its own takes those of the language`() throws {
    var content = try SmallContent.read()
    content.questionnaires[0].questions[0].form = .yesNo
    content.questionnaires[0].questions[0].choices = [
      Choice(id: "yes", text: ""), Choice(id: "no", text: ""),
    ]
    content.questionnaires[0].questions[1].askIf = nil
    let screen = try Rehearsal(content: content).play(["1", "3", "quitter"]).screen
    #expect(screen.contains("  1. Oui\n  2. Non\n"))
  }

  @Test func `an alert with an emergency behind it says how to reach it`() throws {
    var content = try SmallContent.read()
    content.questionnaires[0].alerts["non-take-up"]?.guide = "blackmail"
    let screen = try Rehearsal(content: content)
      .play(["1", "3", "1", "1", "1", "1", "3", "quitter"]).screen
    #expect(
      screen.contains(
        """
        Important : Un droit est peut-être en attente.
        Pour agir tout de suite, tapez urgence.
        """
      )
    )
  }

  @Test func `help names the non-answers that the question takes, and no other`() throws {
    let screen = try Rehearsal().play(["1", "3", "1", "1", "1", "1", "?", "quitter"]).screen
    #expect(screen.contains("\n« - » : passer. « refus » : ne veut pas répondre.\n"))
  }

  @Test func `nothing is proposed for none typed behind a wrong line`() throws {
    let screen = try Rehearsal().play(["1", "3", "1", "1", "zzz", "zzzaucun", "quitter"]).screen
    #expect(!screen.contains("Vouliez-vous dire ceci ?"))
  }
}
