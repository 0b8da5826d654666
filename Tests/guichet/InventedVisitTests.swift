import Guides
import Journal
import Records
import Statistics
import Testing

@testable import guichet

struct InventedVisitTests {
  /// Invented visits of the shipped questionnaire, at one counter in one week.
  private func records(_ count: Int, seed: UInt64) throws -> [Record] {
    let content = try PackageFolder.content()
    let questionnaire = try #require(content.questionnaire("counter"))
    let site = try #require(content.territory.sites.first)
    var generator = SeededGenerator(seed: seed)
    let visit = InventedVisit(content: content, questionnaire: questionnaire)
    let week = Week(of: Day(year: 2026, month: 10, day: 7))
    return try (0..<count).map { _ in
      try #require(try visit.record(site: site, week: week, using: &generator))
    }
  }

  @Test func `a seed gives the same visits again, another seed others`() throws {
    let first = try records(40, seed: 3)
    #expect(try records(40, seed: 3) == first)
    #expect(try records(40, seed: 4) != first)
  }

  @Test func `invented visits are made of codes that the journal takes`() throws {
    let content = try PackageFolder.content()
    let rehearsal = try Rehearsal(content: content)
    try rehearsal.journal.save(try records(100, seed: 5), lists: content.closedLists)
    #expect(try rehearsal.journal.openCounts().map(\.interactions) == [100])
  }

  @Test func `older people have lower levels on average`() throws {
    let records = try records(400, seed: 6)
    func meanLevel(_ bands: Set<AgeBand>) -> Double {
      let levels = records.filter { bands.contains($0.ageBand) }.compactMap { record in
        if case .known(let level) = record.level { Double(level) } else { nil }
      }
      return levels.reduce(0, +) / Double(max(1, levels.count))
    }
    let old = meanLevel([.from70])
    let young = meanLevel([.from18, .from25])
    #expect(old > 1 && young < 5)
    #expect(young - old > 0.5, "\(young) before 40, \(old) from 70")
  }

  @Test func `what goes together does`() throws {
    for record in try records(300, seed: 8) {
      #expect((record.help == .instead) == (record.frame != .notApplicable))
      #expect((record.outcome == .referred) == (record.referral != .none))
      #expect(record.incident == .none || record.themes == [.digitalSafety])
      #expect(record.guides.allSatisfy { ($0.ending == .finished) == ($0.stuckStep == nil) })
    }
  }

  @Test func `every field varies`() throws {
    let records = try records(300, seed: 9)
    let varied: [Field] = [
      .channel, .minutes, .theme, .equipment, .connection, .email, .ageBand, .gender, .status,
      .residence, .firstVisit, .level, .barrier, .help, .frame, .outcome, .referral, .guides,
    ]
    for field in varied {
      #expect(Set(records.map { $0.values(of: field) }).count > 1, "\(field)")
    }
  }
}
