import Foundation
import GRDB
import Records
import Testing

struct KilledClosingTests {
  /// Four hundred visits of a month long over, from one that the program itself saved.
  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    let visit = SampleVisit.lines.joined(separator: "\n") + "\n"
    #expect(try workplace.run([], input: visit).ending == .exited(0))
    let others =
      "kind, channel, minutes, connection, email, ageBand, gender, status, commune, residence, "
      + "firstVisit, questionnaire, questionnaireVersion, level, judgement, judgementReason, "
      + "barrier, help, frame, outcome, referral, incident"
    for sql in [
      """
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 399)
      INSERT INTO interaction SELECT randomblob(16), site, period, \(others)
      FROM n CROSS JOIN interaction LIMIT 399
      """,
      "INSERT OR IGNORE INTO interactionTheme SELECT key, 1, 'email' FROM interaction",
      "UPDATE interaction SET period = '2025-W33', level = abs(random()) % 5 + 1",
    ] { try workplace.journal.tamper(sql) }
    return workplace
  }

  /// How many interactions and frozen months there are, and whether there are cells.
  private func counts(_ journal: JournalFile) throws -> [Int] {
    try journal.read { database in
      try [
        "SELECT count(*) FROM interaction", "SELECT count(*) FROM frozenMonth",
        "SELECT count(*) > 0 FROM cell",
      ].map { try Int.fetchOne(database, sql: $0) ?? 0 }
    }
  }

  @Test func `a closing that is killed is done or not begun, whenever it happens`() throws {
    let workplace = try workplace()
    let file = workplace.journal.path
    let before = try Data(contentsOf: URL(fileURLWithPath: file))
    var milliseconds: useconds_t = 40
    var ends: Set<[Int]> = []
    while milliseconds < 20_000, !ends.contains([0, 1, 1]) {
      try before.write(to: URL(fileURLWithPath: file))
      try? FileManager.default.removeItem(atPath: file + "-journal")
      let closing = try Child(
        Program.path,
        ["journal", "close", "--yes"],
        workplace.environment,
        streams: []
      )
      usleep(milliseconds * 1000)
      closing.signal(SIGKILL)
      while closing.poll() == nil { usleep(1000) }
      #expect(try workplace.run(["journal", "verify"]).remarks.contains("abîmé") == false)
      ends.insert(try counts(workplace.journal))
      milliseconds *= 3
    }
    #expect(ends == [[400, 0, 0], [0, 1, 1]])
  }
}
