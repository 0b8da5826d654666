internal import Foundation
internal import GRDB
package import Records

extension Journal {
  /// Every open interaction of a month, in the order of the random keys.
  package func records(of month: Month) throws(JournalError) -> [Record] {
    try read { try $0.records(of: month) }
  }

  /// The months that have open interactions, in order.
  package func openMonths() throws(JournalError) -> [Month] {
    try read { try $0.openMonths() }
  }

  /// How many interactions are open, by month: for the manager's status page, never for a report.
  package func openCounts() throws(JournalError) -> [(month: Month, interactions: Int)] {
    try read { database in
      let frozen = try database.frozenMonths()
      let rows = try Row.fetchAll(
        database,
        sql: "SELECT period, count(*) FROM interaction GROUP BY period"
      )
      var counts: [Month: Int] = [:]
      for row in rows {
        guard let period = Period(row[0]), !frozen.contains(period.month) else { continue }
        counts[period.month, default: 0] += row[1]
      }
      return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
  }
}

extension Database {
  func openMonths() throws -> [Month] {
    let frozen = try frozenMonths()
    let months = try String.fetchAll(self, sql: "SELECT DISTINCT period FROM interaction")
      .compactMap { Period($0)?.month }
    return Set(months).subtracting(frozen).sorted()
  }

  func frozenMonths() throws -> Set<Month> {
    Set(try String.fetchAll(self, sql: "SELECT month FROM frozenMonth").compactMap { Month($0) })
  }

  func records(of month: Month) throws -> [Record] {
    try keyedRecords(of: month).map(\.record)
  }

  /// The key of some interaction that says exactly what a record says.
  func key(of record: Record) throws -> Data? {
    try keyedRecords(of: record.period.month).first { $0.record.says(record) }?.key
  }

  private func keyedRecords(of month: Month) throws -> [(key: Data, record: Record)] {
    let periods = [month.description] + month.weeks.map(\.description)
    let rows = try SQLRequest<Row>(
      literal: "SELECT * FROM interaction WHERE period IN \(periods) ORDER BY key"
    ).fetchAll(self)
    let sets = try RecordSets(self, periods: periods)
    return try rows.map { row in
      let key: Data = row["key"]
      guard let record = Record(row, sets: sets, key: key) else {
        throw JournalError.inconsistent(detail: "interaction")
      }
      return (key, record)
    }
  }
}

extension Record {
  /// Whether two records say the same; the order of what has none means nothing.
  fileprivate func says(_ other: Record) -> Bool {
    guard guides.count == other.guides.count, groups.count == other.groups.count,
      Set(guides) == Set(other.guides), Set(groups) == Set(other.groups)
    else { return false }
    var same = other
    (same.guides, same.groups) = (guides, groups)
    return self == same
  }
}

/// What several rows of one interaction say, for a whole month at once.
private struct RecordSets {
  var themes: [Data: [Theme]] = [:]
  var devices: [Data: Set<Device>] = [:]
  var equipment: [Data: Set<Equipment>] = [:]
  var domainLevels: [Data: [String: Level]] = [:]
  var guides: [Data: [GuideFollowed]] = [:]
  var tags: [Data: Set<String>] = [:]
  var groups: [Data: [ParticipantGroup]] = [:]

  init(_ database: Database, periods: [String]) throws {
    func rows(_ table: String, _ order: String) throws -> [Row] {
      try Row.fetchAll(
        database,
        sql: """
          SELECT child.* FROM \(table) AS child JOIN interaction ON key = child.interaction
          WHERE period IN (\(periods.map { _ in "?" }.joined(separator: ", ")))
          ORDER BY child.interaction, \(order)
          """,
        arguments: StatementArguments(periods)
      )
    }
    for row in try rows("interactionTheme", "rank") {
      if let theme = Theme(rawValue: row["theme"]) { themes[row[0], default: []].append(theme) }
    }
    for row in try rows("interactionDevice", "device") {
      if let device = Device(rawValue: row["device"]) {
        devices[row[0], default: []].insert(device)
      }
    }
    for row in try rows("interactionEquipment", "equipment") {
      guard let owned = Equipment(rawValue: row["equipment"]) else { continue }
      equipment[row[0], default: []].insert(owned)
    }
    for row in try rows("interactionDomainLevel", "domain") {
      domainLevels[row[0], default: [:]][row["domain"]] = Level(row["level"])
    }
    for row in try rows("interactionGuide", "guide") {
      guard let ending = GuideEnding(rawValue: row["ending"]) else { continue }
      guides[row[0], default: []].append(
        GuideFollowed(guide: row["guide"], ending: ending, stuckStep: row["stuckStep"])
      )
    }
    for row in try rows("interactionTag", "tag") { tags[row[0], default: []].insert(row["tag"]) }
    for row in try rows("participantGroup", "ageBand") {
      guard let band = AgeBand(rawValue: row["ageBand"]),
        let gender = Gender(rawValue: row["gender"])
      else { continue }
      groups[row[0], default: []].append(
        ParticipantGroup(ageBand: band, gender: gender, count: row["participants"])
      )
    }
  }
}

extension Record {
  /// Reads a row back; nil when a code is not in its list, which the file's own checks forbid.
  fileprivate init?(_ row: Row, sets: RecordSets, key: Data) {
    func code<Code: Coded>(_ column: String) -> Code? { Code(rawValue: row[column]) }
    guard let period = Period(row["period"]), let minutes: MinutesBand = code("minutes"),
      let help: WayOfHelping = code("help"), let outcome: Outcome = code("outcome"),
      let kind: Kind = code("kind"), let channel: Channel = code("channel"),
      let connection: Connection = code("connection"), let email: EmailUse = code("email"),
      let ageBand: AgeBand = code("ageBand"), let gender: Gender = code("gender"),
      let status: Status = code("status"), let firstVisit: FirstVisit = code("firstVisit"),
      let level = Level(row["level"]), let barrier: Barrier = code("barrier"),
      let frame: LegalFrame = code("frame"), let referral: Referral = code("referral"),
      let incident: Incident = code("incident"), let themes = sets.themes[key],
      let residence = Residence(row["commune"] ?? row["residence"])
    else { return nil }
    self.init(
      site: row["site"],
      period: period,
      themes: themes,
      minutes: minutes,
      help: help,
      outcome: outcome
    )
    self.kind = kind
    self.channel = channel
    self.connection = connection
    self.email = email
    self.ageBand = ageBand
    self.gender = gender
    self.status = status
    self.residence = residence
    self.firstVisit = firstVisit
    self.level = level
    self.barrier = barrier
    self.frame = frame
    self.referral = referral
    self.incident = incident
    if let id: String = row["questionnaire"], let version: Int = row["questionnaireVersion"] {
      questionnaire = QuestionnaireVersion(id: id, version: version)
    }
    if let judged: Int = row["judgement"], let reason: JudgementReason = code("judgementReason") {
      judgement = Judgement(level: judged, reason: reason)
    }
    devices = sets.devices[key] ?? []
    equipment = sets.equipment[key] ?? []
    domainLevels = sets.domainLevels[key] ?? [:]
    guides = sets.guides[key] ?? []
    tags = sets.tags[key] ?? []
    groups = sets.groups[key] ?? []
  }
}
