import Testing

@testable import Records

struct `The values of a record` {
  @Test func `start as not asked`() throws {
    let record = try Record.plain()
    let notAsked = Field.allCases.filter { record.values(of: $0) == ["non_demande"] }
    #expect(
      notAsked == [
        .equipment, .connection, .email, .ageBand, .gender, .status, .residence, .firstVisit,
        .barrier,
      ]
    )
    let empty = Field.allCases.filter { record.values(of: $0) == [] }
    #expect(
      empty == [
        .devices, .questionnaire, .domainLevels, .judgement, .judgementReason, .guides,
        .stuckSteps, .tags,
      ]
    )
    #expect(record.values(of: .level) == ["non_evalue"])
  }

  @Test func `the main theme is the first, the set of themes is sorted`() throws {
    var record = try Record.plain()
    record.themes = [.transport, .procedures, .email]
    #expect(record.values(of: .theme) == ["transports_mobilite"])
    #expect(
      record.values(of: .themes)
        == ["aide_aux_demarches_administratives", "email", "transports_mobilite"]
    )
  }

  @Test func `a guide tells how it ended and where it stuck`() throws {
    var record = try Record.plain()
    record.guides = [
      GuideFollowed(guide: "pay-a-fine", ending: .finished),
      GuideFollowed(guide: "create-a-mailbox", ending: .outOfTime, stuckStep: "number"),
    ]
    #expect(
      record.values(of: .guides)
        == ["create-a-mailbox:interrompu_temps", "pay-a-fine:termine"]
    )
    #expect(record.values(of: .stuckSteps) == ["create-a-mailbox:number"])
  }

  @Test func `the order of entry does not show`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let record = Record.random(&generator)
      var other = record
      other.themes = record.themes.prefix(1) + record.themes.dropFirst().reversed()
      other.guides = record.guides.reversed()
      for field in Field.allCases { #expect(other.values(of: field) == record.values(of: field)) }
    }
  }
}

extension Record {
  /// What an agent must say, and nothing more.
  static func plain() throws -> Record {
    Record(
      site: "rouen",
      period: try #require(Period("2026-W47")),
      themes: [.email],
      minutes: .from10,
      help: .together,
      outcome: .done
    )
  }
}
