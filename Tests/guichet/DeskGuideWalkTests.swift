import Guides
import Records
import Terminal
import Testing

@testable import guichet

struct DeskGuideWalkTests {
  /// Follows the guide of three steps with some lines, from the steps already gone through.
  private func walk(
    _ lines: [String],
    from path: [String] = []
  ) throws -> (progress: GuideProgress, kept: [GuideProgress], screen: String) {
    let rehearsal = try Rehearsal()
    let transcript = Transcript()
    let desk = try rehearsal.desk(lines.map(Line.text), transcript, Transcript())
    let guide = try #require(rehearsal.content.guide("mailbox"))
    var progress = GuideProgress(guide: guide.id, path: path)
    var kept: [GuideProgress] = []
    try desk.follow(guide, &progress, keep: { kept.append($0) }, help: desk.followEmergency)
    return (progress, kept, transcript.text.withPlainSpaces)
  }

  @Test func `enter goes through a guide to its end`() throws {
    let (progress, kept, screen) = try walk(["non", "", ""])
    #expect(progress.path == ["search", "create", "send"])
    #expect(progress.ending == .finished)
    #expect(kept.map(\.path.count) == [2, 3, 3])
    expectText(
      screen.lines(from: "Étape 2"),
      """
      Étape 2 sur 3. Créer l’adresse
      Suivez aussi « Retrouver un mot de passe ».
        1. Tapez un nom.
        2. Tapez un code.
      Sécurité : Ne donnez ce code à personne.
      Si ça bloque : « Nom déjà pris » → revenez à étape 1, « Chercher une adresse ».
        1. Fait, étape suivante
        2. On s’arrête ici
      Entrée : fait (< retour, ? aide) : 

      Étape 3 sur 3. Envoyer un message
        - Écrivez Bonjour.
        1. Terminé
        2. On s’arrête ici
      Entrée : fait (< retour, ? aide) : 
      Guide terminé : Créer une adresse mail

      """
    )
  }

  @Test(arguments: [("oui", ["search", "send"]), ("2", ["search", "create"])])
  func `an answer to the question of a step leads to its step`(
    _ answer: String,
    _ path: [String]
  ) throws {
    let (progress, _, _) = try walk([answer, "On s’arrête", "2"])
    #expect(progress.path == path)
  }

  @Test func `where the way forks, enter alone does not answer`() throws {
    let (progress, _, screen) = try walk(["", "<"])
    #expect(progress.path == ["search"])
    #expect(
      screen.lines(from: "Trouvez-vous", before: "Guide quitté") == """
        Trouvez-vous une adresse ?
          1. oui
          2. non
          3. On s’arrête ici
        Réponse (1-3 ou quelques lettres) : 
        Il faut une réponse. ? pour l’aide.
        Réponse (1-3 ou quelques lettres) : <
        """
    )
  }

  @Test func `back returns to the step one comes from, whatever their order`() throws {
    let (progress, _, screen) = try walk(["1", "<", "<"])
    #expect(progress.path == ["search"])
    #expect(progress.ending == nil)
    #expect(screen.count(of: "Étape 1 sur 3") == 2)
    #expect(screen.hasSuffix("Guide quitté.\n"))
  }

  @Test(arguments: [
    ("1", GuideEnding.technicalBlock), ("2", .outOfTime), ("3", .missingDocument),
    ("4", .abandoned),
  ])
  func `stopping takes a reason from a closed list`(_ line: String, _ ending: GuideEnding) throws {
    let (progress, _, screen) = try walk(["3", line])
    #expect(progress == GuideProgress(guide: "mailbox", path: ["search"], ending: ending))
    #expect(
      screen.contains(
        """
        Pourquoi s’arrêter ?
          1. Blocage technique
          2. Plus le temps
          3. Pièce manquante
          4. La personne préfère arrêter
        """
      )
    )
  }

  @Test func `giving no reason returns to the step`() throws {
    let (progress, _, screen) = try walk(["3", "<", "<"])
    #expect(progress.ending == nil)
    #expect(screen.count(of: "Étape 1 sur 3") == 2)
  }

  @Test func `a guide is taken up at the step where it was left`() throws {
    let (progress, _, screen) = try walk([""], from: ["search", "send"])
    #expect(!screen.contains("Étape 1 sur 3") && screen.contains("Étape 3 sur 3"))
    #expect(progress.ending == .finished)
  }

  @Test func `a step that the guide has lost sends back to the first`() throws {
    let (progress, _, _) = try walk(["<"], from: ["search", "gone"])
    #expect(progress.path == ["search"])
  }
}
