import Records
import Testing

@testable import Journal

struct `The first layout` {
  /// Every `column IN ('a', 'b')` of the schema, as SQLite keeps it.
  private func closedLists() throws -> [String: Set<String>] {
    let journal = try Journal.inMemory()
    let tables = try journal.texts("SELECT name FROM sqlite_schema WHERE type = 'table'")
    var lists: [String: Set<String>] = [:]
    for table in tables {
      let sql = try #require(
        try journal.texts("SELECT sql FROM sqlite_schema WHERE name = '\(table)'").first
      )
      for match in sql.matches(of: /(\w+) IN \(([^)]*)\)/) {
        let codes = match.output.2.matches(of: /'([^']*)'/).map { String($0.output.1) }
        lists["\(table).\(match.output.1)"] = Set(codes)
      }
    }
    return lists
  }

  @Test func `repeats the lists of the enumerations, none more and none less`() throws {
    let expected: [String: [String]] = [
      "identity.kind": JournalKind.codes,
      "interaction.kind": Kind.codes,
      "interaction.channel": Channel.codes,
      "interaction.minutes": MinutesBand.codes,
      "interaction.connection": Connection.codes,
      "interaction.email": EmailUse.codes,
      "interaction.ageBand": AgeBand.codes,
      "interaction.gender": Gender.codes,
      "interaction.status": Status.codes,
      "interaction.residence": [
        "commune", Residence.outside.code, Residence.notGiven.code, Residence.notAsked.code,
      ],
      "interaction.firstVisit": FirstVisit.codes,
      "interaction.level": Level.codes,
      "interaction.judgementReason": JudgementReason.codes,
      "interaction.barrier": Barrier.codes,
      "interaction.help": WayOfHelping.codes,
      "interaction.frame": LegalFrame.codes,
      "interaction.outcome": Outcome.codes,
      "interaction.referral": Referral.codes,
      "interaction.incident": Incident.codes,
      "interactionTheme.theme": Theme.codes,
      "interactionDevice.device": Device.codes,
      "interactionEquipment.equipment": Equipment.codes,
      "interactionDomainLevel.level": Level.codes.filter { $0 != Level.notAssessed.code },
      "interactionGuide.ending": GuideEnding.codes,
      "participantGroup.ageBand": AgeBand.codes,
      "participantGroup.gender": Gender.codes,
      "keptInteraction.ageBand": AgeBand.codes + [
        "moins_de_vingt_cinq", "vingt_cinq_cinquante_neuf", "soixante_plus", "regroupe",
      ],
      "keptInteraction.kind": Kind.codes,
      "keptInteraction.minutes": MinutesBand.codes,
      "keptInteraction.level": Level.codes,
      "keptInteraction.help": WayOfHelping.codes,
      "keptInteraction.outcome": Outcome.codes,
    ]
    #expect(try closedLists() == expected.mapValues(Set.init))
  }

  @Test func `has these columns and no other`() throws {
    let journal = try Journal.inMemory()
    var found: [String: [String]] = [:]
    for table in try journal.texts("SELECT name FROM sqlite_schema WHERE type = 'table'") {
      found[table] = try journal.texts("SELECT name FROM pragma_table_info('\(table)')")
    }
    #expect(
      found == [
        "identity": ["only", "kind"],
        "site": ["code"],
        "commune": ["code"],
        "guide": ["id"],
        "guideStep": ["guide", "step"],
        "questionnaire": ["id", "version"],
        "domain": ["id"],
        "tag": ["code"],
        "interaction": [
          "key", "site", "period", "kind", "channel", "minutes", "connection", "email", "ageBand",
          "gender", "status", "commune", "residence", "firstVisit", "questionnaire",
          "questionnaireVersion", "level", "judgement", "judgementReason", "barrier", "help",
          "frame", "outcome", "referral", "incident",
        ],
        "interactionTheme": ["interaction", "rank", "theme"],
        "interactionDevice": ["interaction", "device"],
        "interactionEquipment": ["interaction", "equipment"],
        "interactionDomainLevel": ["interaction", "domain", "level"],
        "interactionGuide": ["interaction", "guide", "ending", "stuckStep"],
        "interactionTag": ["interaction", "tag"],
        "participantGroup": ["interaction", "ageBand", "gender", "participants"],
        "draft": ["letter", "week", "process", "content"],
        "frozenMonth": ["month", "base", "previousSeal", "seal"],
        "cell": ["month", "profile", "count"],
        "summedTable": ["month", "tableId", "definition"],
        "tableSum": ["month", "tableId", "site", "key", "count"],
        "carry": ["year", "margin", "error"],
        "questionnaireSnapshot": ["id", "version", "fingerprint", "content"],
        "keptInteraction": [
          "key", "site", "commune", "period", "ageBand", "kind", "minutes", "level", "help",
          "outcome",
        ],
        "objection": ["month", "site", "count"],
        "upkeep": ["only", "laidAnewIn", "mayBeCopied"],
        "territorySheet": ["month", "seal"],
        "territorySum": ["month", "tableId", "key", "count"],
        "siteSheet": ["month", "site", "participations", "seal"],
        "grdb_migrations": ["identifier"],
      ]
    )
  }

  @Test func `keeps no order of arrival and takes no value of another type`() throws {
    let journal = try Journal.inMemory()
    let loose = try journal.texts(
      "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict"
    )
    #expect(Set(loose) == ["sqlite_schema", "sqlite_temp_schema", "grdb_migrations"])
    let numbered = try journal.texts(
      "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT wr"
    )
    #expect(
      Set(numbered) == ["sqlite_schema", "sqlite_temp_schema", "grdb_migrations", "identity"]
    )
  }

  @Test func `guards every text with a list or a reference`() throws {
    let journal = try Journal.inMemory()
    let free = try journal.texts(
      """
      SELECT t.name || '.' || c.name
      FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
      WHERE t.type = 'table' AND c.type = 'TEXT' AND t.sql NOT GLOB '*CHECK (*' || c.name || ' *'
      AND c.name NOT IN (SELECT "from" FROM pragma_foreign_key_list(t.name))
      """
    )
    #expect(free == ["grdb_migrations.identifier"])
  }

  @Test(arguments: [
    "INSERT INTO site VALUES ('Mme Dupont')",
    "INSERT INTO site VALUES ('0612345678 ')",
    "INSERT INTO commune VALUES ('rouen')",
    "INSERT INTO tag VALUES ('né en 1950')",
    "INSERT INTO draft VALUES ('A', '2026-11-21', 1, '[]')",
    "INSERT INTO draft VALUES ('A', '2026-W47', 1, 'Mme Dupont')",
    "INSERT INTO draft VALUES ('', '2026-W47', 1, '[]')",
    "INSERT INTO draft VALUES ('a', '2026-W47', 1, '[]')",
    "INSERT INTO draft VALUES ('A1', '2026-W47', 1, '[]')",
    "INSERT INTO draft VALUES ('AAA', '2026-W47', 1, '[]')",
    "INSERT INTO identity VALUES (2, 'real')",
    "INSERT INTO identity VALUES (1, 'both')",
    "INSERT INTO frozenMonth VALUES ('2026-11-21', 5, '', hex(zeroblob(32)))",
    "INSERT INTO frozenMonth VALUES ('2026-11', 2, '', hex(zeroblob(32)))",
  ])
  func `refuses what is no code`(_ sql: String) throws {
    let journal = try Journal.inMemory()
    #expect(throws: (any Error).self) { try journal.tamper(sql) }
  }
}
