import Journal
import Records
import Terminal
import Testing

@testable import guichet

struct VisitRoomFieldsTests {
  /// To the review, the last answers being those of the closing fields.
  private func visit(_ closing: [String]) -> [String] {
    ["1", "3", "2", "2", "1", "4", "2", ""] + closing
  }

  @Test(arguments: ["-", "passer", "refus", "nsp"])
  func `what the record needs is asked again`(_ line: String) throws {
    let screen = try Rehearsal().play(visit([line, "2", "quitter"])).screen
    expectText(
      screen.lines(from: "Combien de temps", before: "Comment avez-vous"),
      """
      Combien de temps a duré la visite ?
        1. Moins de 10 minutes
        2. De 10 à 29 minutes
        3. De 30 à 59 minutes
        4. De 1 h à moins de 2 h
        5. 2 h et plus
      Réponse (1-5 ou quelques lettres) : \(line)
      Cette réponse est nécessaire au relevé.
      Réponse (1-5 ou quelques lettres) : 2
      Compris : 2. De 10 à 29 minutes

      """
    )
  }

  @Test(arguments: ["-", "refus", "nsp"])
  func `a file of answers cannot pass what the record needs`(_ line: String) throws {
    var rehearsal = try Rehearsal()
    rehearsal.isInteractive = false
    let played = try rehearsal.play(visit([line, "2", "2", "1", "o"]))
    guard case .unusable? = played.departure else {
      Issue.record("\(String(describing: played.departure))")
      return
    }
    #expect(try rehearsal.records() == [])
  }

  @Test func `doing it in the visitor's place asks for its legal frame, and warns without any`()
    throws
  {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(visit(["1", "3", "3", "1", "o", "quitter"])).screen
    expectText(
      screen.lines(from: "Dans quel cadre", before: "Où en est"),
      """
      Dans quel cadre avez-vous fait à la place ?
        1. Aidants Connect
        2. Mandat papier
        3. Aucun cadre
      Réponse (1-3 ou quelques lettres) : 3
      Compris : 3. Aucun cadre
      Sans mandat, ne faites pas à la place. Voyez Aidants Connect ou le mandat
      papier.

      """
    )
    #expect(try rehearsal.records().map(\.frame) == [.none])
  }

  @Test func `a referral is asked when the visitor is sent elsewhere`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(visit(["1", "2", "4", "4", "o", "quitter"])).screen
    #expect(screen.contains("Vers qui la personne est-elle orientée ?"))
    #expect(try rehearsal.records().map(\.referral) == [.mediation])
  }

  @Test func `a need is found by what people call it, which proposes and never chooses`() throws {
    let screen = try Rehearsal().play(["1", "courriel", "3", "quitter"]).screen
    expectText(
      screen.lines(from: "Réponse (1-29 ou quelques lettres) : courriel", before: "Question 1"),
      """
      Réponse (1-29 ou quelques lettres) : courriel
      Vouliez-vous dire ceci ? Tapez le numéro :
        17. Messagerie
      Réponse (1-29 ou quelques lettres) : 3
      Compris : 3. Social, santé

      """
    )
  }

  @Test func `two signs show a long list whole, and letters find what was not shown`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(["1", "?", "??", "intelligence", "quitter"]).screen
    expectText(
      screen.lines(from: "Réponse (1-29 ou quelques lettres) : ?", before: "Question"),
      """
      Réponse (1-29 ou quelques lettres) : ?
      Qu’est-ce qui vous amène ? (? aide)
      Pourquoi : la ville verra pour quels besoins on vient.
      Exemple : « Papiers, élections, citoyenneté ». « ?? » montre toute la liste.
      Partout : ? aide, < retour, menu, pause, cacher, urgence, quitter.
      Pendant la visite : langue, minutes 5, relire, reprendre B.
      Réponse (1-29 ou quelques lettres) : ??
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
        15. Gérer ses contenus numériques
        16. Naviguer sur Internet
        17. Messagerie
        18. Bureautique
        19. Réseaux sociaux
        20. Santé en ligne
        21. Banque et achats en ligne
        22. Aider un professionnel
        23. Insertion professionnelle
        24. Sécurité numérique
        25. Parentalité
        26. Scolarité et numérique
        27. Créer avec le numérique
        28. Culture numérique
        29. Intelligence artificielle
      Réponse (1-29 ou quelques lettres) : intelligence
      Compris : 29. Intelligence artificielle

      """
    )
    #expect(try rehearsal.waitingVisit().fields[.theme] == ["intelligence_artificielle"])
  }

  struct Optional: Sendable, CustomTestStringConvertible {
    let line: String
    let typed: String
    let field: Field
    let codes: [String]?
    var testDescription: String { "\(field.rawValue): \(typed)" }

    init(_ line: String, _ typed: String, _ field: Field, _ codes: [String]?) {
      (self.line, self.typed, self.field, self.codes) = (line, typed, field, codes)
    }
  }

  @Test(arguments: [
    Optional("10", "logement, argent", .themes, ["logement", "argent_impots"]),
    Optional("11", "70", .ageBand, ["soixante_dix_plus"]),
    Optional("11", "refus", .ageBand, ["non_communique"]),
    Optional("11", "nsp", .ageBand, ["non_communique"]),
    Optional("12", "femme", .gender, ["feminin"]),
    Optional("13", "retraite", .status, ["retraite"]),
    Optional("14", "elbeuf", .residence, ["76231"]),
    Optional("14", "hors", .residence, ["hors_territoire"]),
    Optional("14", "refus", .residence, ["non_communique"]),
    Optional("15", "oui", .firstVisit, ["oui"]),
    Optional("15", "refus", .firstVisit, ["ne_sait_pas"]),
    Optional("16", "téléphone", .channel, ["telephone"]),
    Optional("16", "refus", .channel, nil),
    Optional("17", "1,2", .devices, ["ordinateur", "telephone"]),
    Optional("17", "aucun", .devices, ["aucun"]),
    Optional("18", "sociale", .referral, ["aide_sociale"]),
    Optional("19", "sms", .incident, ["sms_frauduleux"]),
  ])
  func `what may be added at the end is called by its line`(_ added: Optional) throws {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(visit(["1", "2", "1", added.line, added.typed, "quitter"]))
    #expect(try rehearsal.waitingVisit().fields[added.field] == added.codes)
  }

  @Test func `passing an addition erases it`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(
      visit(["1", "2", "1", "11", "70", "11", "-", "quitter"])
    ).screen
    #expect(try rehearsal.waitingVisit().fields[.ageBand] == nil)
    #expect(screen.contains("11. Tranche d’âge : 70 ans et plus\n"))
  }

  @Test func `back from an addition returns to the review`() throws {
    let screen = try Rehearsal().play(visit(["1", "2", "1", "11", "<", "quitter"])).screen
    #expect(screen.count(of: "Relecture") == 2)
    #expect(!screen.contains("C’est la première question"))
  }

  @Test func `a field that has one code for both tells how not knowing is noted`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(visit(["1", "2", "1", "genre", "nsp", "o", "quitter"])).screen
    #expect(
      screen.contains("Le relevé note « ne sait pas » ainsi : Ne souhaite pas répondre.\n")
    )
    #expect(try rehearsal.records().map(\.gender) == [.notGiven])
  }

  @Test(arguments: [[], ["minutes 0"]])
  func `a referral that is passed over is not asked again, nor counted as left`(_ hurry: [String])
    throws
  {
    let rehearsal = try Rehearsal()
    let answers = hurry.isEmpty ? VisitRoomTests.straight[2...6] : ["1", "1"]
    let lines = ["1", "3"] + hurry + answers + ["", "2", "2", "4", "-", "o", "quitter"]
    let screen = try rehearsal.play(lines).screen
    #expect(screen.count(of: "Vers qui la personne est-elle orientée ?") == 1)
    #expect(screen.contains("Orientation : Aucune orientation\n") && !screen.contains("Il reste"))
    #expect(try rehearsal.records().map(\.referral) == [.none])
  }

  @Test(arguments: ["-", "refus", "nsp"])
  func `a referral that is refused is not asked again either`(_ command: String) throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(["5", "3", "2", "2", "4", command, "o", "quitter"]).screen
    #expect(screen.count(of: "Vers qui la personne est-elle orientée ?") == 1)
    #expect(try rehearsal.records().map(\.referral) == [.none])
  }

  @Test(arguments: [
    ("canal", "Accueil sans rendez-vous"), ("orientation", "Aucune orientation"),
    ("incident", "Aucun incident"), ("genre", "non demandé"),
  ])
  func `passing an addition says what the record will hold`(_ line: String, _ held: String) throws {
    let screen = try Rehearsal().play(visit(["1", "2", "1", line, "-", "quitter"])).screen
    #expect(screen.contains("Question passée. Le relevé dira : \(held).\n"))
  }

  @Test func `a commune from elsewhere has its own line`() throws {
    let screen = try Rehearsal().play(visit(["1", "2", "1", "commune", "Paris", "quitter"])).screen
    #expect(screen.contains("Une commune d’ailleurs ? Tapez « hors ».\n"))
  }
}
