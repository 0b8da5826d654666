import Foundation
import Testing

/// What a command says when it cannot do its work: one sentence, the next thing to do, a code.
struct FaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let code: Int32
    let says: String
    /// A file of the counter, and what stands in it.
    var file = ("", "")

    var testDescription: String { arguments.joined(separator: " ") + " " + file.0 }
  }

  private static let garbage = String(repeating: "Ceci n’est pas un journal. ", count: 100)
  private static let journal = "data/guichet/journal.sqlite"

  @Test(arguments: [
    Fault(
      arguments: ["--language", "xx"],
      code: 2,
      says: "La langue « xx » (--language) n’existe pas. Langues : fr, "
    ),
    Fault(
      arguments: ["--site", "nulle-part"],
      code: 2,
      says: "Le lieu « nulle-part » n’existe pas. Lieux : rouen-"
    ),
    Fault(
      arguments: ["report", "--from", "2026-13"],
      code: 2,
      says: "« 2026-13 » n’est pas une période. Exemples : 2026-10, 2026-T4, 2026, 2025-2026."
    ),
    Fault(
      arguments: ["report", "--from", "2026-02", "--to", "2026-01"],
      code: 2,
      says: "Le premier mois (2026-02) vient après le dernier (2026-01)."
    ),
    Fault(
      arguments: ["guide", "show", "rien"],
      code: 1,
      says: "Aucun guide ne s’appelle « rien ». Voir : guichet guide list"
    ),
    Fault(
      arguments: ["journal", "close"],
      code: 1,
      says: "Aucun mois n’est à clore."
    ),
    Fault(
      arguments: ["--journal", "/dev/null/journal.sqlite"],
      code: 73,
      says: "Le journal ne peut pas être ouvert : /dev/null/journal.sqlite ("
    ),
    Fault(
      arguments: ["--journal", "/usr/bin"],
      code: 73,
      says: "Le journal ne peut pas être ouvert : /usr/bin ("
    ),
    Fault(
      arguments: [],
      code: 65,
      says: "Le fichier n’est pas un journal sain : ",
      file: (journal, garbage)
    ),
    Fault(
      arguments: [],
      code: 65,
      says: "Réglage inconnu « lieu » : ",
      file: ("config/guichet/settings.yaml", "lieu: sotteville\n")
    ),
    Fault(
      arguments: [],
      code: 65,
      says: "« peu » ne convient pas au réglage « idle_minutes » : ",
      file: ("config/guichet/settings.yaml", "idle_minutes: peu\n")
    ),
    Fault(
      arguments: [],
      code: 65,
      says: "Les réglages sont illisibles : ",
      file: ("config/guichet/settings.yaml", "site: [\n")
    ),
  ])
  func `a fault has its sentence and its code`(_ fault: Fault) throws {
    let workplace = try Workplace()
    if !fault.file.0.isEmpty { try workplace.write(fault.file.1, to: fault.file.0) }
    let finished = try workplace.run(fault.arguments)
    #expect(finished.ending == .exited(fault.code))
    #expect(finished.output == "")
    let said = finished.remarks
    #expect(said.hasPrefix(fault.says), "\(said)")
    #expect(said.count { $0 == "\n" } == 1)
  }

  @Test(arguments: [["rien"], ["report"], ["--rien"], ["journal", "rien"]])
  func `a wrong use ends with 2 and tells the right one`(_ arguments: [String]) throws {
    let finished = try Workplace().run(arguments)
    #expect(finished.ending == .exited(2))
    #expect(finished.output == "")
    #expect(finished.remarks.contains("guichet"))
    #expect(finished.remarks.contains("--help"))
  }

  @Test func `a journal held by another program is waited for, then told`() throws {
    let workplace = try Workplace()
    #expect(try workplace.run(["journal", "status"]).ending == .exited(0))
    let finished = try workplace.journal.holding { try workplace.run([], input: "1\n7\n") }
    #expect(finished.ending == .exited(75))
    #expect(finished.remarks.contains("Le journal est occupé par un autre poste"))
  }

  @Test(arguments: [1, 5, SampleVisit.answers.count])
  func `a disk that fills up in a visit is told, and the visit goes on once there is room`(
    _ count: Int
  ) throws {
    let workplace = try Workplace()
    let mishaps = try Mishaps(at: workplace)
    let terminal = try workplace.sit()
    try terminal.answer(["1"] + SampleVisit.answers[..<count])
    try mishaps.fillDisk()
    let rest = SampleVisit.answers[count...] + ["o"]
    terminal.type((rest.first ?? "") + "\r")
    #expect(try terminal.waitForEnd() == .exited(74))
    let said = "Le disque a refusé l’écriture : \(workplace.journal.path). Libérez de la place"
    #expect(terminal.shownSince.unwrapped.contains(said), "\(terminal.shownSince)")
    #expect(terminal.terminal.settings == terminal.terminal.firstSettings)
    try mishaps.freeDisk()
    #expect(try workplace.journal.interactions() == [])
    let again = try workplace.sit()
    try again.answer("reprendre")
    try again.answer(rest.map(\.self))
    #expect(try workplace.journal.interactions().map(\.withoutWeek) == [SampleVisit.rows])
    #expect(try workplace.journal.drafts() == [])
  }
}
