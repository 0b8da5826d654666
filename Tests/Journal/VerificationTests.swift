import Foundation
import Records
import Testing

@testable import Journal

struct `Verification` {
  private let folder: TemporaryFolder
  private let journal: Journal
  private let october = Month(year: 2026, number: 10)
  private let november = Month(year: 2026, number: 11)
  private let december = Month(year: 2026, number: 12)

  init() throws {
    folder = try TemporaryFolder()
    journal = try Journal.open(at: folder.path + "/journal.sqlite")
    for text in ["2026-W41", "2026-W46", "2026-W50"] {
      try journal.save(
        [try visit(text), try visit(text), try visit(text, site: "elbeuf")],
        lists: lists
      )
    }
    for month in [october, november] { _ = try journal.close(month, rounding: fivefold) }
  }

  @Test func `finds nothing in a sound journal`() throws {
    #expect(try journal.faults() == [])
    #expect(try Journal.inMemory().faults() == [])
  }

  @Test(arguments: [
    "UPDATE cell SET count = count + 5 WHERE month = '2026-10' AND profile LIKE 'site=rouen%'",
    "DELETE FROM cell WHERE month = '2026-10' AND profile LIKE 'site=elbeuf%'",
    "INSERT INTO cell VALUES ('2026-10', 'site=rouen', 5)",
    "UPDATE cell SET profile = replace(profile, 'rouen', 'elbeuf-2') WHERE month = '2026-10'",
    "UPDATE cell SET count = 15 - count WHERE month = '2026-10'",
  ])
  func `finds a cell that was changed, removed or added`(_ sql: String) throws {
    try journal.tamper(sql)
    #expect(try journal.faults() == [.seal(october)])
  }

  @Test func `finds a count that is no multiple of the base`() throws {
    try journal.tamper("UPDATE cell SET count = 7 WHERE profile LIKE 'site=elbeuf%'")
    let profile = Profile(of: try visit(site: "elbeuf")).text
    #expect(
      try journal.faults() == [
        .notAMultiple(october, profile: profile), .seal(october),
        .notAMultiple(november, profile: profile), .seal(november),
      ]
    )
  }

  @Test func `finds a seal that was changed`() throws {
    let zeros = String(repeating: "0", count: 64)
    try journal.tamper("UPDATE frozenMonth SET seal = '\(zeros)' WHERE month = '2026-10'")
    #expect(
      try journal.faults() == [.seal(october), .brokenChain(november), .sumSeal(october)]
    )
  }

  @Test(arguments: [
    "UPDATE tableSum SET count = count + 5 WHERE month = '2026-11' AND site = 'rouen'",
    "DELETE FROM tableSum WHERE month = '2026-11' AND site = 'elbeuf'",
    "INSERT INTO tableSum VALUES ('2026-11', 'visits', 'rouen', 'email', 5)",
    "UPDATE territorySum SET count = count - 5 WHERE month = '2026-11'",
    "DELETE FROM territorySum WHERE month = '2026-11'",
    "UPDATE siteSheet SET participations = 15 - participations WHERE month = '2026-11'",
    "DELETE FROM siteSheet WHERE month = '2026-11' AND site = 'elbeuf'",
    "UPDATE siteSheet SET seal = replace(seal, 'a', 'b') WHERE month = '2026-11'",
    "UPDATE territorySheet SET seal = replace(seal, 'a', 'b') WHERE month = '2026-11'",
    "UPDATE summedTable SET definition = 'ageBand' WHERE month = '2026-11'",
    """
    UPDATE territorySheet SET seal = (SELECT seal FROM territorySheet WHERE month = '2026-10')
    WHERE month = '2026-11'
    """,
  ])
  func `finds sums, or seals of sums, that were changed, removed, added or exchanged`(
    _ sql: String
  ) throws {
    try journal.tamper(sql)
    #expect(try journal.faults() == [.sumSeal(november)])
  }

  @Test func `no month is chained to one that has changed`() throws {
    try journal.tamper("UPDATE cell SET count = 15 - count WHERE month = '2026-10'")
    #expect(throws: JournalError.changed(october)) {
      try journal.close(december, rounding: fivefold)
    }
    #expect(try journal.frozenMonths() == [october, november])
  }

  @Test func `finds a month that was taken out of the chain`() throws {
    try journal.tamper("PRAGMA foreign_keys = OFF")
    for table in [
      "tableSum", "territorySum", "siteSheet", "territorySheet", "summedTable", "cell",
      "frozenMonth",
    ] {
      try journal.tamper("DELETE FROM \(table) WHERE month = '2026-10'")
    }
    #expect(try journal.faults() == [.brokenChain(november)])
  }

  @Test func `finds a base that was changed, even to nothing`() throws {
    try journal.tamper("UPDATE frozenMonth SET base = 3 WHERE month = '2026-11'")
    #expect(try journal.faults().contains(.seal(november)))
    try journal.tamper("PRAGMA ignore_check_constraints = ON")
    try journal.tamper("UPDATE frozenMonth SET base = 0 WHERE month = '2026-11'")
    #expect(try journal.faults().contains(.seal(november)))
  }

  @Test(arguments: [
    ("ALTER TABLE interaction ADD COLUMN name TEXT", "interaction"),
    ("ALTER TABLE draft RENAME COLUMN process TO name", "draft"),
    ("ALTER TABLE frozenMonth DROP COLUMN previousSeal", "frozenMonth"),
    ("ALTER TABLE cell RENAME COLUMN count TO number", "cell"),
    ("CREATE TABLE visitor (name TEXT)", "visitor"),
    ("CREATE VIEW visitor AS SELECT * FROM interaction", "visitor"),
    ("CREATE INDEX arrival ON interaction (period)", "arrival"),
    ("DROP TABLE carry", "carry"),
    ("DROP TABLE objection", "objection"),
    ("CREATE TRIGGER spy AFTER INSERT ON interaction BEGIN SELECT 1; END", "spy"),
    ("CREATE TRIGGER cell AFTER INSERT ON cell BEGIN SELECT 1; END", "cell"),
  ])
  func `finds a layout that was changed`(_ sql: String, _ name: String) throws {
    try journal.tamper(sql)
    let faults = try Journal.open(at: folder.path + "/journal.sqlite").faults()
    #expect(faults.contains(.layout(name: name)))
  }

  @Test(arguments: [
    ("PRAGMA secure_delete = OFF", JournalFault.setting(name: "secure_delete", value: "0")),
    ("PRAGMA temp_store = FILE", .setting(name: "temp_store", value: "1")),
    ("PRAGMA journal_mode = DELETE", .setting(name: "journal_mode", value: "delete")),
    ("PRAGMA journal_mode = WAL", .setting(name: "journal_mode", value: "wal")),
    ("PRAGMA synchronous = OFF", .setting(name: "synchronous", value: "0")),
  ])
  func `finds a setting that was changed`(_ sql: String, _ fault: JournalFault) throws {
    try journal.tamper(sql)
    #expect(try journal.faults() == [fault])
  }

  @Test func `opening puts every setting back`() throws {
    let path = folder.path + "/other.sqlite"
    do {
      let other = try Journal.open(at: path)
      for sql in ["secure_delete = OFF", "journal_mode = WAL", "synchronous = OFF"] {
        try other.tamper("PRAGMA " + sql)
      }
      #expect(try other.faults().count == 3)
    }
    #expect(try Journal.open(at: path).faults() == [])
  }

  @Test func `finds a reference to nothing`() throws {
    try journal.tamper("PRAGMA foreign_keys = OFF")
    try journal.tamper("DELETE FROM site WHERE code = 'elbeuf'")
    #expect(
      try journal.faults()
        == ["interaction", "siteSheet", "tableSum"].map { .danglingReference(table: $0) }
    )
  }

  @Test(arguments: ["2026-W41", "2026-W59", "2026-19"])
  func `finds a period that no month will ever count`(_ period: String) throws {
    try journal.tamper(
      "UPDATE interaction SET period = '\(period)' WHERE period = '2026-W50' AND site = 'elbeuf'"
    )
    let key = try #require(
      try journal.texts("SELECT lower(hex(key)) FROM interaction WHERE period = '\(period)'").first
    )
    #expect(try journal.faults() == [.period(key: key)])
  }

  @Test func `finds keys that follow each other`() throws {
    for number in 100..<200 {
      try journal.tamper(
        """
        INSERT INTO interaction SELECT x'\(String(repeating: "0", count: 29))\(number)', site,
        '2026-W50', kind, channel, minutes, connection, email, ageBand, gender, status, commune,
        residence, firstVisit, questionnaire, questionnaireVersion, level, judgement,
        judgementReason, barrier, help, frame, outcome, referral, incident
        FROM interaction LIMIT 1
        """
      )
    }
    #expect(try journal.faults() == [.keyOrder(table: "interaction")])
  }

  @Test func `finds pages that still lie in the order of arrival`() throws {
    try journal.save([try visit("2026-W51")], lists: lists)
    #expect(try journal.faults() == [.pageOrder(try week("2026-W51"))])
    try journal.layAnew(in: week("2026-W51"))
    #expect(try journal.faults() == [])
  }

  @Test func `finds a kept row that too few others resemble`() throws {
    try journal.tamper(
      """
      INSERT INTO keptInteraction VALUES (randomblob(16), 'rouen', NULL, '2026-10',
      'soixante_dix_plus', 'individuel', 'de_10_a_29', '2', 'je_fais', 'finalisee')
      """
    )
    #expect(try journal.faults() == [.rareTrait(period: "2026-10")])
  }

  @Test func `finds a value that its list does not have`() throws {
    try journal.tamper("PRAGMA ignore_check_constraints = ON")
    try journal.tamper("UPDATE interaction SET outcome = 'Mme Dupont' WHERE site = 'elbeuf'")
    try journal.tamper("PRAGMA ignore_check_constraints = OFF")
    #expect(
      try journal.faults() == [.damaged(detail: "CHECK constraint failed in interaction")]
    )
  }

  @Test func `finds what another program keeps beside the file`() throws {
    let path = folder.path + "/journal.sqlite-wal"
    #expect(FileManager.default.createFile(atPath: path, contents: Data()))
    #expect(try journal.faults() == [.stray(path: path)])
  }

  @Test func `finds files that others may read, and folders that others may write`() throws {
    let path = folder.path + "/journal.sqlite"
    func open(_ path: String, _ mode: Int) throws {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
    try open(path, 0o640)
    #expect(try journal.faults() == [.file(path: path, mode: "640")])
    try open(path, 0o600)
    try open(path + "-journal", 0o644)
    #expect(try journal.faults() == [.file(path: path + "-journal", mode: "644")])
    try open(path + "-journal", 0o600)
    try open(folder.path, 0o770)
    #expect(try journal.faults() == [.folder(path: folder.path, mode: "770")])
    #expect(
      try journal.faults(ownsFolder: true) == [.folder(path: folder.path, mode: "770")]
    )
    try open(folder.path, 0o755)
    #expect(try journal.faults() == [])
    #expect(
      try journal.faults(ownsFolder: true) == [.openFolder(path: folder.path, mode: "755")]
    )
    try open(folder.path, 0o700)
    #expect(try journal.faults(ownsFolder: true) == [])
  }

  @Test func `of a file with a spoilt byte ends with faults or an error, never otherwise`() throws {
    let sound = try #require(FileManager.default.contents(atPath: folder.path + "/journal.sqlite"))
    var generator = SeededGenerator(seed: 3)
    let path = folder.path + "/spoilt.sqlite"
    var noticed = 0
    for _ in 0..<100 {
      var spoilt = sound
      for _ in 0..<20 {
        spoilt[Int.random(in: spoilt.indices, using: &generator)] = .random(
          in: 0...255,
          using: &generator
        )
      }
      try spoilt.write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      do {
        if try !Journal.open(at: path).faults().isEmpty { noticed += 1 }
      } catch {
        noticed += 1
      }
    }
    #expect(noticed > 50)
  }
}
