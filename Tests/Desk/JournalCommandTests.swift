import Foundation
import GRDB
import Records
import Testing

/// What a manager does with the journal, through the program itself.
struct JournalCommandTests {
  /// The month before the last: closable, purgeable, and not outdated yet, on whatever day this runs.
  private static let month: Month = {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day],
      from: Date()
    )
    let today = Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    return Week(of: today).month.advanced(by: -2)
  }()

  /// Visits of the first week of that month.
  private func workplace(visits: Int = 3) throws -> Workplace {
    let workplace = try Workplace()
    for _ in 0..<visits {
      let visit = SampleVisit.lines.joined(separator: "\n") + "\n"
      #expect(try workplace.run([], input: visit).ending == .exited(0))
    }
    try workplace.journal.tamper("UPDATE interaction SET period = '\(Self.month.weeks[0])'")
    return workplace
  }

  private func closed(visits: Int = 3) throws -> Workplace {
    let workplace = try workplace(visits: visits)
    #expect(try workplace.run(["journal", "close", "--yes"]).ending == .exited(0))
    return workplace
  }

  @Test func `close without anybody to ask changes nothing`() throws {
    let workplace = try workplace()
    let finished = try workplace.run(["journal", "close", "\(Self.month)"])
    #expect(finished.ending == .exited(2))
    #expect(finished.remarks == "Personne ne peut confirmer ici. Ajoutez --yes à la commande.\n")
    #expect(try workplace.journal.interactions().count == 3)
  }

  @Test(arguments: [("oui", 0, 0), ("non", 1, 3), ("", 1, 3)])
  func `close shows the effect of the rounding, then asks`(
    _ answer: String,
    _ code: Int32,
    _ left: Int
  ) throws {
    let workplace = try workplace()
    let terminal = try TerminalUnderTest(
      ["journal", "close"],
      at: workplace,
      columns: 80,
      rows: 24
    )
    try terminal.wait(for: "Répondez oui ou non")
    #expect(terminal.screen.contains("Effet probable de l’arrondi, pour vous seul"))
    #expect(terminal.screen.contains("territoire : écart moyen"))
    terminal.type(answer + "\r")
    #expect(try terminal.waitForEnd() == .exited(code))
    #expect(try workplace.journal.interactions().count == left)
  }

  @Test func `close says what it did, and refuses to do it twice`() throws {
    let workplace = try workplace()
    let finished = try workplace.run(["journal", "close", "--yes", "\(Self.month)"])
    #expect(finished.output.hasPrefix("Mois clos : "))
    #expect(finished.output.hasSuffix(". Ses nombres ne changeront plus.\n"))
    #expect(finished.remarks.contains("Effet de l’arrondi, pour vous seul, à ne pas publier :"))
    #expect(
      finished.remarks.contains("Moins de 125 visites ce mois : publiez plutôt des trimestres.")
    )
    let again = try workplace.run(["journal", "close", "--yes", "\(Self.month)"])
    #expect(again.ending == .exited(1))
    #expect(again.remarks.hasPrefix("Mois déjà clos : "))
  }

  @Test func `no file keeps the quality that the manager saw`() throws {
    let workplace = try closed()
    let names = try workplace.journal.texts().map(\.place)
    #expect(names.filter { $0.lowercased().contains("quality") } == [])
    #expect(Set(names.map { $0.prefix { $0 != "." } }).contains("carry"))
  }

  @Test func `close erases at once what may be kept no longer`() throws {
    let workplace = try workplace(visits: 6)
    try workplace.journal.tamper("UPDATE interaction SET period = '2025-W33'")
    #expect(try workplace.run(["journal", "close", "--yes"]).ending == .exited(0))
    #expect(try workplace.journal.count("keptInteraction") == 0)
    #expect(try workplace.run(["journal", "verify"]).ending == .exited(0))
  }

  @Test func `purge erases kept lines, once, and says how many months, never how many lines`()
    throws
  {
    let workplace = try closed()
    try workplace.journal.keep(6, in: Self.month)
    let asked = try workplace.run(["journal", "purge"])
    #expect(asked.ending == .exited(2))
    #expect(try workplace.journal.count("keptInteraction") == 6)
    let finished = try workplace.run(["journal", "purge", "--yes"])
    #expect(finished.ending == .exited(0))
    #expect(finished.output.hasPrefix("1 mois effacé : "))
    #expect(!finished.output.contains(#/\b6\b/#))
    #expect(try workplace.journal.count("keptInteraction") == 0)
    #expect(
      try workplace.run(["journal", "purge"]).output
        == "Aucune ligne de mois clos n’est gardée.\n"
    )
  }

  @Test func `backup is for the moment after a closing`() throws {
    let workplace = try closed()
    let path = workplace.home + "/copie.sqlite"
    let finished = try workplace.run(["journal", "backup", path])
    #expect(finished.ending == .exited(0))
    #expect(finished.output.hasPrefix("Copie faite, sans les visites en cours :"))
    #expect(try workplace.run(["journal", "verify", "--journal", path]).ending == .exited(0))
    let again = try workplace.run(["journal", "backup", path])
    #expect(again.ending == .exited(73))
    #expect(again.remarks.hasPrefix("Un fichier existe déjà : \(path)."))

    let visit = SampleVisit.lines.joined(separator: "\n") + "\n"
    #expect(try workplace.run([], input: visit).ending == .exited(0))
    let late = try workplace.run(["journal", "backup", path + "-2"])
    #expect(late.ending == .exited(1))
    #expect(
      late.remarks
        == "Une visite a suivi la dernière clôture. Copiez juste après la prochaine.\n"
    )
    #expect(!FileManager.default.fileExists(atPath: path + "-2"))
  }

  @Test func `object counts one more and keeps nothing else`() throws {
    let workplace = try Workplace()
    for _ in 0..<2 {
      let finished = try workplace.run(["journal", "object"])
      #expect(finished.ending == .exited(0))
      #expect(finished.output == "C’est noté. Rien de cette visite n’est gardé.\n")
    }
    #expect(try workplace.journal.interactions() == [])
    #expect(
      try workplace.journal.numbers().filter { $0.place == "objection.count" }.map(\.number) == [2]
    )
    #expect(try workplace.run(["journal", "object", "--site", "rien"]).ending == .exited(2))
  }

  @Test(arguments: [(1, "Moins de 5 personnes ont"), (13, "Environ 15 personnes ont")])
  func `the manager hears of objections at the closing, roughly`(
    _ count: Int,
    _ said: String
  ) throws {
    let workplace = try workplace()
    try workplace.journal.tamper(
      "INSERT INTO objection VALUES ('\(Self.month)', 'sotteville', \(count))"
    )
    let finished = try workplace.run(["journal", "close", "--yes"])
    #expect(finished.remarks.contains(said + " refusé d’être comptées ce mois."))
    #expect(!finished.remarks.contains(" 13 "))
  }

  @Test func `verify names a month that is kept for too long`() throws {
    let workplace = try workplace()
    try workplace.journal.tamper("UPDATE interaction SET period = '2025-W33'")
    let finished = try workplace.run(["journal", "verify"])
    #expect(finished.ending == .exited(65))
    #expect(
      finished.output
        == "août 2025 : gardé trop longtemps. Lancez : guichet journal close 2025-08\n"
    )
  }
}

extension JournalFile {
  fileprivate func count(_ table: String) throws -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
  }

  /// Adds kept lines to a closed month.
  fileprivate func keep(_ count: Int, in month: Month) throws {
    for index in 0..<count {
      try tamper(
        """
        INSERT INTO keptInteraction VALUES (randomblob(16), 'sotteville', NULL, '\(month)',
        'non_demande', 'individuel', 'de_10_a_29', '\(index % 2 + 1)', 'je_forme', 'finalisee')
        """
      )
    }
  }
}
