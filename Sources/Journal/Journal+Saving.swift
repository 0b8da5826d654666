internal import GRDB
internal import Records

extension Journal {
  /// Saves interactions with what was asked, and erases the draft they come from, in one transaction.
  /// - Throws: `notListed` for a code that the content does not define, `alreadyClosed` for a month that is over,
  ///   `noDraft` when another process holds the draft.
  package func save(
    _ records: [Record],
    lists: ClosedLists,
    snapshots: [QuestionnaireSnapshot] = [],
    erasing draft: (letter: String, process: Int64)? = nil
  ) throws(JournalError) {
    for record in records {
      if let code = lists.unknownCode(in: record) { throw .notListed(code: code) }
      try check(record)
    }
    try write { database in
      let lastClosed = try database.frozenMonths().max()
      for record in records {
        // No later close would count it: what comes late belongs to the open month.
        if let lastClosed, record.period.month <= lastClosed {
          throw JournalError.alreadyClosed(record.period.month)
        }
        try database.adopt(record)
        try database.insert(record)
      }
      for snapshot in snapshots { try database.keep(snapshot) }
      try database.forbidCopy()
      if let draft { try database.erase(draft) }
    }
  }

  /// What the lists cannot tell: a record has a need, and somebody who came with it.
  func check(_ record: Record) throws(JournalError) {
    if record.themes.isEmpty { throw .inconsistent(detail: Field.themes.rawValue) }
    if record.participations.isEmpty { throw .inconsistent(detail: Field.kind.rawValue) }
  }

  /// Whether the journal is for real visits or for invented ones; the first use decides.
  package func kind() throws(JournalError) -> JournalKind? {
    try read { database in
      try String.fetchOne(database, sql: "SELECT kind FROM identity").flatMap(JournalKind.init)
    }
  }

  /// Says what the journal is for, once and for all.
  /// - Throws: `mixesKinds` when it already serves the other purpose.
  package func dedicate(to kind: JournalKind) throws(JournalError) {
    try write { database in
      let found = try String.fetchOne(database, sql: "SELECT kind FROM identity")
        .flatMap(JournalKind.init)
      if let found, found != kind { throw JournalError.mixesKinds(found: found) }
      if found == nil {
        try database.execute(literal: "INSERT INTO identity VALUES (1, \(kind.rawValue))")
      }
    }
  }
}

extension Database {
  /// Writes the codes of a record in the lists that its rows refer to.
  func adopt(_ record: Record) throws {
    try execute(literal: "INSERT OR IGNORE INTO site VALUES (\(record.site))")
    if case .commune(let code) = record.residence {
      try execute(literal: "INSERT OR IGNORE INTO commune VALUES (\(code))")
    }
    if let edition = record.questionnaire {
      try execute(
        literal: "INSERT OR IGNORE INTO questionnaire VALUES (\(edition.id), \(edition.version))"
      )
    }
    for domain in record.domainLevels.keys.sorted() {
      try execute(literal: "INSERT OR IGNORE INTO domain VALUES (\(domain))")
    }
    for followed in record.guides {
      try execute(literal: "INSERT OR IGNORE INTO guide VALUES (\(followed.guide))")
      guard let step = followed.stuckStep else { continue }
      try execute(literal: "INSERT OR IGNORE INTO guideStep VALUES (\(followed.guide), \(step))")
    }
    for tag in record.tags.sorted() {
      try execute(literal: "INSERT OR IGNORE INTO tag VALUES (\(tag))")
    }
  }

  /// Inserts a record under a random key, so that nothing in the file tells the order of arrival.
  func insert(_ record: Record) throws {
    let key = RandomKey.make()
    let commune = if case .commune(let code) = record.residence { code } else { String?.none }
    let residence = commune == nil ? record.residence.code : "commune"
    try execute(
      literal: """
        INSERT INTO interaction VALUES (
          \(key), \(record.site), \(record.period.description), \(record.kind.rawValue),
          \(record.channel.rawValue), \(record.minutes.rawValue), \(record.connection.rawValue),
          \(record.email.rawValue), \(record.ageBand.rawValue), \(record.gender.rawValue),
          \(record.status.rawValue), \(commune), \(residence), \(record.firstVisit.rawValue),
          \(record.questionnaire?.id), \(record.questionnaire?.version), \(record.level.code),
          \(record.judgement?.level),
          \(record.judgement?.reason.rawValue ?? JudgementReason.notAsked.rawValue),
          \(record.barrier.rawValue), \(record.help.rawValue), \(record.frame.rawValue),
          \(record.outcome.rawValue), \(record.referral.rawValue), \(record.incident.rawValue))
        """
    )
    try insertSets(of: record, key: key)
  }

  private func insertSets(of record: Record, key: RandomKey) throws {
    for (index, theme) in record.themes.enumerated() {
      try execute(
        literal: "INSERT INTO interactionTheme VALUES (\(key), \(index + 1), \(theme.rawValue))"
      )
    }
    for device in record.devices {
      try execute(literal: "INSERT INTO interactionDevice VALUES (\(key), \(device.rawValue))")
    }
    for owned in record.equipment {
      try execute(literal: "INSERT INTO interactionEquipment VALUES (\(key), \(owned.rawValue))")
    }
    for (domain, level) in record.domainLevels {
      try execute(
        literal: "INSERT INTO interactionDomainLevel VALUES (\(key), \(domain), \(level.code))"
      )
    }
    for followed in record.guides {
      try execute(
        literal: """
          INSERT INTO interactionGuide
          VALUES (\(key), \(followed.guide), \(followed.ending.rawValue), \(followed.stuckStep))
          """
      )
    }
    for tag in record.tags {
      try execute(literal: "INSERT INTO interactionTag VALUES (\(key), \(tag))")
    }
    for group in record.groups {
      try execute(
        literal: """
          INSERT INTO participantGroup
          VALUES (\(key), \(group.ageBand.rawValue), \(group.gender.rawValue), \(group.count))
          """
      )
    }
  }
}
