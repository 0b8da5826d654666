import Journal
import Records
import Testing

@testable import guichet

/// Testing has an exit status too.
private typealias Status = guichet.ExitStatus

struct CounterFailuresTests {
  private static let october = Month(year: 2026, number: 10)
  private static let september = Month(year: 2026, number: 9)

  @Test(arguments: [
    (
      JournalError.cannotOpen(path: "/j", detail: "14"), Status.cannotCreate,
      "Le journal ne peut pas être ouvert : /j (14). Vérifiez le dossier."
    ),
    (
      .readOnly(path: "/j"), .cannotCreate,
      "Le journal est en lecture seule : /j. Demandez le droit d’écrire, ou changez --journal."
    ),
    (
      .busy(path: "/j"), .busy,
      "Le journal est occupé par un autre poste : /j. Réessayez dans un instant."
    ),
    (
      .full(path: "/j"), .cannotWrite,
      "Le disque a refusé l’écriture : /j. Libérez de la place, puis reprenez la visite."
    ),
    (
      .damaged(path: "/j", detail: "11"), .badData,
      "Le fichier n’est pas un journal sain : /j (11). Restaurez une sauvegarde."
    ),
    (
      .tooRecent(path: "/j"), .badData,
      "Le journal vient d’une version plus récente : /j. Mettez Guichet à jour."
    ),
    (
      .alreadyClosed(october), .refused,
      "Mois déjà clos : octobre 2026. Un mois ne se clôt qu’une fois."
    ),
    (
      .notInOrder(october, first: september), .refused,
      "Un mois plus ancien est ouvert : septembre 2026. Lancez : guichet journal close 2026-09"
    ),
    (
      .notListed(code: "lyon"), .badData, "Le code « lyon » n’est dans aucune liste du contenu."
    ),
    (.noDraft(letter: "B"), .refused, "La visite B a été reprise ou effacée ailleurs."),
    (
      .tooManyDrafts, .refused,
      "Trop de visites attendent. Terminez-en une avant d’en commencer une autre."
    ),
    (
      .mixesKinds(found: .real), .refused,
      "Ce journal contient de vraies visites. Choisissez un autre fichier avec --journal."
    ),
    (
      .mixesKinds(found: .demo), .refused,
      "Ce journal contient des visites inventées. Choisissez un autre fichier avec --journal."
    ),
    (
      .copyTooLate, .refused,
      "Une visite a suivi la dernière clôture. Copiez juste après la prochaine."
    ),
    (
      .copyExists(path: "/c"), .cannotCreate,
      "Un fichier existe déjà : /c. Choisissez un autre nom."
    ),
    (
      .inconsistent(detail: "cell"), .badData,
      "Le journal se contredit (cell). Lancez : guichet journal verify"
    ),
  ])
  func `a journal that refuses says what to do next`(
    _ error: JournalError,
    _ code: guichet.ExitStatus,
    _ sentence: String
  ) throws {
    let failure = try Counter.sample().failure(error)
    #expect(failure.exitCode == code)
    #expect(failure.lines.map(\.withPlainSpaces) == [sentence])
  }

  @Test(arguments: [
    (
      SettingsError.notYAML(path: "/s", line: 4),
      "Les réglages sont illisibles : /s, ligne 4. Corrigez le fichier ou effacez-le."
    ),
    (
      .unknownKey("sit", path: "/s", line: 2),
      "Réglage inconnu « sit » : /s, ligne 2. Effacez la ligne."
    ),
    (
      .badValue("2", key: "base", path: "/s", line: 3),
      "« 2 » ne convient pas au réglage « base » : /s, ligne 3."
    ),
  ])
  func `settings that cannot be used are named with their line`(
    _ error: SettingsError,
    _ sentence: String
  ) throws {
    let failure = try Counter.sample().failure(error)
    #expect(failure.exitCode == .badData)
    #expect(failure.lines.map(\.withPlainSpaces) == [sentence])
  }
}
