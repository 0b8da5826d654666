internal import GRDB
package import Records

extension Journal {
  /// The closed months of which something is still kept, in order; a quarter counts for its first kept month.
  package func keptMonths() throws(JournalError) -> [Month] {
    try read { try $0.keptMonths() }
  }

  /// Erases what is kept of some closed months, and lays the file anew.
  package func purge(_ months: [Month]) throws(JournalError) {
    guard !months.isEmpty else { return }
    try write { database in
      let frozen = try database.frozenMonths()
      for month in months where frozen.contains(month) { try database.purge(month) }
      try database.forgetUnusedCodes()
    }
    // Everything is already erased; only the order of the pages would wait for the next time.
    try? database.vacuum()
  }
}

extension Database {
  func keptMonths() throws -> [Month] {
    let frozen = try frozenMonths()
    let periods = try String.fetchSet(
      self,
      sql: """
        SELECT period FROM keptInteraction UNION SELECT month FROM objection
        UNION SELECT period FROM interaction
        """
    )
    let quarters = Dictionary(grouping: frozen, by: \.quarter)
    let months = periods.compactMap { Month($0) ?? quarters[$0]?.min() }
    return Set(months).intersection(frozen).sorted()
  }

  fileprivate func purge(_ month: Month) throws {
    let (name, quarter) = (month.description, month.quarter)
    // A quarter goes with the first of its months: sooner than it must, never later.
    try execute(literal: "DELETE FROM keptInteraction WHERE period IN (\(name), \(quarter))")
    try execute(literal: "DELETE FROM interaction WHERE period = \(name)")
    try execute(literal: "DELETE FROM objection WHERE month = \(name)")
  }

  /// Moves the interactions of closed months among those kept until the purge, with what is rare told less precisely.
  func keep(_ closed: Month, crowd: Crowd) throws {
    let periods = try frozenMonths().map(\.description) + closed.weeks.map(\.description)
    let moved = try SQLRequest<Row>(
      literal: """
        SELECT site, NULL, period, ageBand, kind, minutes, level, help, outcome
        FROM interaction WHERE period IN \(periods)
        """
    ).fetchAll(self).map { row in
      var kept = KeptInteraction(row)
      kept.trait.period = Period(kept.trait.period)?.month.description ?? closed.description
      return kept
    }
    let earlier = try keptInteractions()
    try execute(literal: "DELETE FROM interaction WHERE period IN \(periods)")
    // Keys are drawn anew: nothing ties a row to what an older copy of the file may hold.
    try execute(sql: "DELETE FROM keptInteraction")
    for kept in crowd.coarsened(earlier + moved) { try insert(kept) }
    try forgetUnusedCodes()
  }

  func keptInteractions() throws -> [KeptInteraction] {
    try Row.fetchAll(
      self,
      sql: """
        SELECT site, commune, period, ageBand, kind, minutes, level, help, outcome
        FROM keptInteraction
        """
    ).map(KeptInteraction.init)
  }

  private func insert(_ kept: KeptInteraction) throws {
    if let commune = kept.trait.commune {
      try execute(literal: "INSERT OR IGNORE INTO commune VALUES (\(commune))")
    }
    try execute(
      literal: """
        INSERT INTO keptInteraction VALUES (
          \(RandomKey.make()), \(kept.trait.site), \(kept.trait.commune), \(kept.trait.period),
          \(kept.trait.ageBand), \(kept.kind), \(kept.minutes), \(kept.level), \(kept.help),
          \(kept.outcome))
        """
    )
  }

  /// Erases the codes that no row names any more: alone, they would still say that somebody had them.
  func forgetUnusedCodes() throws {
    for statement in Journal.unusedCodes { try execute(sql: statement) }
  }
}

extension Journal {
  fileprivate static let unusedCodes = [
    "DELETE FROM tag WHERE code NOT IN (SELECT tag FROM interactionTag)",
    "DELETE FROM domain WHERE id NOT IN (SELECT domain FROM interactionDomainLevel)",
    // Steps before the guides that they belong to.
    """
    DELETE FROM guideStep WHERE (guide, step) NOT IN (
      SELECT guide, stuckStep FROM interactionGuide WHERE stuckStep IS NOT NULL)
    """,
    "DELETE FROM guide WHERE id NOT IN (SELECT guide FROM interactionGuide)",
    """
    DELETE FROM commune WHERE code NOT IN (
      SELECT commune FROM interaction WHERE commune IS NOT NULL
      UNION SELECT commune FROM keptInteraction WHERE commune IS NOT NULL)
    """,
    """
    DELETE FROM questionnaire WHERE (id, version) NOT IN (
      SELECT questionnaire, questionnaireVersion FROM interaction WHERE questionnaire IS NOT NULL
      UNION SELECT id, version FROM questionnaireSnapshot)
    """,
    """
    DELETE FROM site WHERE code NOT IN (
      SELECT site FROM interaction UNION SELECT site FROM tableSum UNION SELECT site FROM siteSheet
      UNION SELECT site FROM objection
      UNION SELECT site FROM keptInteraction WHERE site IS NOT NULL)
    """,
  ]
}

extension KeptInteraction {
  fileprivate init(_ row: Row) {
    self.init(
      trait: Trait(site: row[0], commune: row[1], period: row[2], ageBand: row[3]),
      kind: row[4],
      minutes: row[5],
      level: row[6],
      help: row[7],
      outcome: row[8]
    )
  }
}
