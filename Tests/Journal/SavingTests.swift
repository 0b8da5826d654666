import Records
import Testing

@testable import Journal

struct `Saving` {
  @Test func `gives back every record as it was`() throws {
    let journal = try Journal.inMemory()
    var generator = SeededGenerator(seed: 1)
    var saved: [Records.Record] = []
    for _ in 0..<400 {
      let record = Records.Record.random(&generator)
      try journal.save([record], lists: lists)
      saved.append(record)
    }
    let october = try journal.records(of: month("2026-10"))
    let november = try journal.records(of: month("2026-11"))
    var found = october + november
    #expect(found.count == saved.count)
    for record in saved {
      let place = found.firstIndex(of: record)
      #expect(place != nil, "\(record)")
      if let place { found.remove(at: place) }
    }
    #expect(found == [])
    #expect(october.allSatisfy { $0.period.month == Month(year: 2026, number: 10) })
  }

  @Test func `every value of every list can be saved`() throws {
    let journal = try Journal.inMemory()
    var records: [Records.Record] = []
    func add(_ change: (inout Records.Record) -> Void) throws {
      var record = try visit()
      change(&record)
      records.append(record)
    }
    for value in Kind.allCases {
      try add {
        $0.kind = value
        let one = ParticipantGroup(ageBand: .from18, gender: .female, count: 1)
        $0.groups = value == .workshop ? [one] : []
      }
    }
    for value in Channel.allCases { try add { $0.channel = value } }
    for value in MinutesBand.allCases { try add { $0.minutes = value } }
    for value in Theme.allCases { try add { $0.themes = [value] } }
    for value in Device.allCases { try add { $0.devices = [value] } }
    for value in Equipment.allCases { try add { $0.equipment = [value] } }
    for value in Connection.allCases { try add { $0.connection = value } }
    for value in EmailUse.allCases { try add { $0.email = value } }
    for value in AgeBand.allCases { try add { $0.ageBand = value } }
    for value in Gender.allCases { try add { $0.gender = value } }
    for value in Status.allCases { try add { $0.status = value } }
    for value in FirstVisit.allCases { try add { $0.firstVisit = value } }
    for value in Barrier.allCases { try add { $0.barrier = value } }
    for value in Outcome.allCases { try add { $0.outcome = value } }
    for value in Referral.allCases { try add { $0.referral = value } }
    for value in Incident.allCases { try add { $0.incident = value } }
    for value in WayOfHelping.allCases {
      try add {
        $0.help = value
        $0.frame = value == .instead ? .paperMandate : .notApplicable
      }
    }
    try journal.save(records, lists: lists)
    let found = try journal.records(of: month("2026-11"))
    #expect(records.allSatisfy(found.contains))
    #expect(found.count == records.count)
  }

  @Test(arguments: ["site", "commune", "edition", "guide", "step", "domain", "tag"])
  func `refuses a code that the content does not list, and saves nothing`(_ what: String) throws {
    let journal = try Journal.inMemory()
    var record = try visit()
    switch what {
    case "site": record.site = "nowhere"
    case "commune": record.residence = .commune("75056")
    case "edition": record.questionnaire = QuestionnaireVersion(id: "other", version: 1)
    case "guide": record.guides = [GuideFollowed(guide: "other", ending: .finished)]
    case "step":
      record.guides = [GuideFollowed(guide: "pay-a-fine", ending: .outOfTime, stuckStep: "send")]
    case "domain": record.domainLevels = ["other": .known(1)]
    default: record.tags = ["atelier", "other"]
    }
    let codes = [
      "site": "nowhere", "commune": "75056", "edition": "other@1", "step": "send",
    ]
    #expect(throws: JournalError.notListed(code: codes[what] ?? "other")) {
      try journal.save([try visit(), record], lists: lists)
    }
    #expect(try journal.openMonths() == [])
  }

  @Test func `refuses what contradicts itself, and saves nothing`() throws {
    let journal = try Journal.inMemory()
    var noTheme = try visit()
    noTheme.themes = []
    var frameless = try visit()
    frameless.help = .instead
    var undiagnosed = try visit()
    undiagnosed.level = .known(3)
    var unreasoned = try visit()
    unreasoned.judgement = Judgement(level: 3, reason: .notAsked)
    var twice = try visit()
    twice.themes = [.email, .email]
    var deserted = try visit()
    deserted.kind = .workshop
    for record in [noTheme, frameless, undiagnosed, unreasoned, twice, deserted] {
      #expect(throws: JournalError.self) {
        try journal.save([try visit(), record], lists: lists)
      }
    }
    #expect(try journal.records(of: month("2026-11")) == [])
  }

  @Test func `erases the draft in the same breath, and only that one`() throws {
    let journal = try Journal.inMemory()
    for _ in 0..<2 { _ = try journal.begin("[]", week: week("2026-W47"), process: 1) }
    try journal.save([try visit()], lists: lists, erasing: ("A", 1))
    #expect(try journal.drafts().map(\.letter) == ["B"])
    var wrong = try visit()
    wrong.help = .instead
    #expect(throws: JournalError.self) {
      try journal.save([wrong], lists: lists, erasing: ("B", 1))
    }
    #expect(try journal.drafts().map(\.letter) == ["B"])
  }

  @Test func `refuses a visit whose draft another screen took over`() throws {
    let journal = try Journal.inMemory()
    _ = try journal.begin("[]", week: week("2026-W47"), process: 1)
    let draft = try #require(try journal.drafts().first)
    try journal.take(draft, process: 2)
    #expect(throws: JournalError.noDraft(letter: "A")) {
      try journal.save([try visit()], lists: lists, erasing: ("A", 1))
    }
    #expect(try journal.records(of: month("2026-11")) == [])
  }

  @Test func `what is for real visits never takes invented ones, nor the other way round`() throws {
    for kind in JournalKind.allCases {
      let other = try #require(JournalKind.allCases.first { $0 != kind })
      let journal = try Journal.inMemory()
      #expect(try journal.kind() == nil)
      try journal.dedicate(to: kind)
      try journal.dedicate(to: kind)
      #expect(throws: JournalError.mixesKinds(found: kind)) { try journal.dedicate(to: other) }
      #expect(try journal.kind() == kind)
    }
  }
}
