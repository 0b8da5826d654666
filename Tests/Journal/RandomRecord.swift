import Records

extension Records.Record {
  /// Any record that can be saved, with its guides and groups in the order in which they are read.
  static func random(_ generator: inout SeededGenerator) -> Records.Record {
    let weeks = Month(year: 2026, number: 10).weeks + Month(year: 2026, number: 11).weeks
    var record = Records.Record(
      site: ["rouen", "elbeuf"].pick(&generator),
      period: .week(weeks.pick(&generator)),
      themes: Theme.allCases.some(1...30, &generator),
      minutes: MinutesBand.allCases.pick(&generator),
      help: WayOfHelping.allCases.pick(&generator),
      outcome: Outcome.allCases.pick(&generator)
    )
    record.kind = Kind.allCases.pick(&generator)
    record.channel = Channel.allCases.pick(&generator)
    record.devices = Set(Device.allCases.some(0...5, &generator))
    record.equipment = Set(Equipment.allCases.some(0...6, &generator))
    record.connection = Connection.allCases.pick(&generator)
    record.email = EmailUse.allCases.pick(&generator)
    record.ageBand = AgeBand.allCases.pick(&generator)
    record.gender = Gender.allCases.pick(&generator)
    record.status = Status.allCases.pick(&generator)
    record.residence =
      [.commune("76540"), .commune("76231"), .outside, .notGiven, .notAsked].pick(&generator)
    record.firstVisit = FirstVisit.allCases.pick(&generator)
    record.barrier = Barrier.allCases.pick(&generator)
    if record.help == .instead {
      record.frame = [.aidantsConnect, .paperMandate, .none].pick(&generator)
    }
    record.referral = Referral.allCases.pick(&generator)
    record.incident = Incident.allCases.pick(&generator)
    record.tags = Set(["rentree", "atelier"].some(0...2, &generator))
    record.diagnose(&generator)
    record.addGuidesAndGroups(&generator)
    return record
  }

  private mutating func diagnose(_ generator: inout SeededGenerator) {
    guard Bool.random(using: &generator) else { return }
    let levels = Level.scale.map(Level.known) + [.unknown]
    let version = Int.random(in: 1...3, using: &generator)
    questionnaire = QuestionnaireVersion(id: "counter", version: version)
    level = levels.pick(&generator)
    for domain in ["access", "autonomy"].some(0...2, &generator) {
      domainLevels[domain] = levels.pick(&generator)
    }
    guard Bool.random(using: &generator) else { return }
    let reasons = JudgementReason.allCases.filter { $0 != .notAsked }
    judgement = Judgement(
      level: Int.random(in: Level.scale, using: &generator),
      reason: reasons.pick(&generator)
    )
  }

  private mutating func addGuidesAndGroups(_ generator: inout SeededGenerator) {
    let steps = ["create-a-mailbox": ["number", "send"], "pay-a-fine": ["card"]]
    guides = steps.keys.sorted().some(0...2, &generator).sorted().map { guide in
      GuideFollowed(
        guide: guide,
        ending: GuideEnding.allCases.pick(&generator),
        stuckStep: Bool.random(using: &generator) ? steps[guide]?.pick(&generator) : nil
      )
    }
    guard kind == .workshop else { return }
    let all = AgeBand.allCases.flatMap { band in Gender.allCases.map { (band, $0) } }
    groups = all.some(1...5, &generator).map { band, gender in
      ParticipantGroup(
        ageBand: band,
        gender: gender,
        count: Int.random(in: 1...100, using: &generator)
      )
    }
    groups.sort {
      ($0.ageBand.rawValue, $0.gender.rawValue) < ($1.ageBand.rawValue, $1.gender.rawValue)
    }
  }
}

extension Array {
  func pick(_ generator: inout SeededGenerator) -> Element {
    self[Int.random(in: indices, using: &generator)]
  }

  func some(_ count: ClosedRange<Int>, _ generator: inout SeededGenerator) -> [Element] {
    Array(shuffled(using: &generator).prefix(Int.random(in: count, using: &generator)))
  }
}
