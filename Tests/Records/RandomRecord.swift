import Records

extension Record {
  /// An interaction in which any field may have any of its values.
  static func random(_ generator: inout SeededGenerator) -> Record {
    var record = Record(
      site: ["rouen", "elbeuf", "le-trait"].pick(&generator),
      period: .week(Week(of: Day(ordinal: .random(in: 20_000..<21_000, using: &generator)))),
      themes: Theme.allCases.some(1...5, &generator),
      minutes: MinutesBand.allCases.pick(&generator),
      help: WayOfHelping.allCases.pick(&generator),
      outcome: Outcome.allCases.pick(&generator)
    )
    record.kind = Kind.allCases.pick(&generator)
    record.channel = Channel.allCases.pick(&generator)
    record.devices = Set(Device.allCases.some(0...3, &generator))
    record.equipment = Set(Equipment.allCases.some(1...3, &generator))
    record.ageBand = AgeBand.allCases.pick(&generator)
    record.gender = Gender.allCases.pick(&generator)
    record.residence = [.commune("76540"), .outside, .notGiven, .notAsked].pick(&generator)
    record.barrier = Barrier.allCases.pick(&generator)
    record.incident = Incident.allCases.pick(&generator)
    record.tags = Set(["rentree", "semaine-bleue", "atelier"].some(0...3, &generator))
    record.guides = ["create-a-mailbox", "pay-a-fine"].some(0...2, &generator).map {
      GuideFollowed(guide: $0, ending: GuideEnding.allCases.pick(&generator), stuckStep: "send")
    }
    if Bool.random(using: &generator) {
      record.questionnaire = QuestionnaireVersion(id: "counter", version: 2)
      record.level = [.known(1), .known(4), .unknown].pick(&generator)
      record.domainLevels = ["access": .known(2), "autonomy": .unknown]
      record.judgement = Judgement(level: 3, reason: .seenDoing)
    }
    return record
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
