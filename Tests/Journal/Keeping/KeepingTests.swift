import Records
import Testing

@testable import Journal

struct `What stays of a closed month` {
  private let journal: Journal
  private let october = Month(year: 2026, number: 10)

  init() throws {
    journal = try Journal.inMemory()
    for index in 0..<12 {
      var record = try visit("2026-W41")
      record.ageBand = index < 11 ? .from25 : .from70
      record.level = index % 2 == 0 ? .known(2) : .known(3)
      record.questionnaire = QuestionnaireVersion(id: "counter", version: 1)
      record.residence = .commune("76231")
      record.gender = .female
      record.tags = ["atelier"]
      record.guides = [
        GuideFollowed(guide: "pay-a-fine", ending: .outOfTime, stuckStep: "card")
      ]
      record.domainLevels = ["access": .known(2)]
      try journal.save([record], lists: lists)
    }
  }

  private func rows() throws -> [String] {
    try journal.texts(
      "SELECT coalesce(site, commune, '-') || ' ' || period || ' ' || ageBand FROM keptInteraction"
    ).sorted()
  }

  private func close(_ month: Month) throws {
    _ = try journal.close(month, communes: ["rouen": "76540"], rounding: fivefold)
  }

  @Test func `is told with what enough interactions share`() throws {
    try close(october)
    #expect(try rows() == Array(repeating: "rouen 2026-10 vingt_cinq_trente_neuf", count: 11))
    #expect(try journal.faults() == [])
  }

  @Test func `forgets codes that no row names any more`() throws {
    try close(october)
    for table in ["tag", "domain", "guide", "guideStep", "commune", "questionnaire"] {
      #expect(try journal.texts("SELECT count(*) FROM \(table)") == ["0"], "\(table)")
    }
    #expect(try journal.texts("SELECT code FROM site") == ["rouen"], "its sums are frozen")
  }

  @Test func `keeps the codes that an open visit names`() throws {
    var open = try visit("2026-W47", site: "elbeuf")
    open.tags = ["rentree"]
    open.residence = .commune("76540")
    open.guides = [GuideFollowed(guide: "create-a-mailbox", ending: .outOfTime, stuckStep: "send")]
    try journal.save([open], lists: lists)
    try close(october)
    #expect(try journal.records(of: month("2026-11")) == [open])
    #expect(try journal.texts("SELECT step FROM guideStep") == ["send"])
    #expect(try journal.texts("SELECT code FROM commune") == ["76540"])
    #expect(try journal.faults() == [])
  }

  @Test func `bears other keys than before`() throws {
    let before = try journal.bytes("SELECT key FROM interaction")
    try close(october)
    let after = try journal.bytes("SELECT key FROM keptInteraction")
    #expect(after.count == 11)
    #expect(Set(before).isDisjoint(with: after))
  }

  @Test func `joins what an earlier month left`() throws {
    for level in [2, 3, 4] {
      var record = try visit("2026-W46")
      record.ageBand = .from70
      record.questionnaire = QuestionnaireVersion(id: "counter", version: 1)
      record.level = .known(level)
      try journal.save([record, record], lists: lists)
    }
    try close(october)
    try close(month("2026-11"))
    #expect(try rows().count == 17)
    #expect(try rows().contains("rouen 2026-11 soixante_dix_plus"))
    #expect(try journal.keptMonths() == [october, try month("2026-11")])
  }

  @Test func `is erased by the purge, the figures staying`() throws {
    try journal.object(site: "elbeuf", month: october, lists: lists)
    try close(october)
    let frozen = try journal.frozenMonth(october)?.0
    #expect(try journal.keptMonths() == [october])
    try journal.purge([october])
    #expect(try rows() == [])
    #expect(try journal.keptMonths() == [])
    #expect(try journal.objections(of: october) == 0)
    #expect(try journal.frozenMonth(october)?.0 == frozen)
    #expect(try journal.texts("SELECT code FROM site") == ["rouen"])
    #expect(try journal.faults() == [])
  }

  @Test func `is never an open month's`() throws {
    #expect(try journal.keptMonths() == [])
    try journal.purge([october])
    #expect(try journal.records(of: october).count == 12)
  }

  @Test func `of a month closed by an earlier version goes at the next closing`() throws {
    try close(october)
    try journal.save([try visit("2026-W46")], lists: lists)
    try journal.tamper("UPDATE interaction SET period = '2026-10'")
    #expect(try journal.keptMonths() == [october])
    try close(month("2026-11"))
    #expect(try journal.texts("SELECT count(*) FROM interaction") == ["0"])
  }

  @Test func `goes with a quarter at the first of its months`() throws {
    try close(october)
    try journal.tamper("UPDATE keptInteraction SET period = '2026-T4'")
    #expect(try journal.keptMonths() == [october])
    try journal.purge([october])
    #expect(try rows() == [])
  }
}
