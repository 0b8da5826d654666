import Guides
import Journal
import Records
import Statistics
import Terminal
import Testing

import enum Specimens.LongTests

@testable import guichet

struct RandomWalkTests {
  private func record(
    _ content: Content,
    _ wanderer: Wanderer
  ) throws -> Record {
    let rehearsal = try Rehearsal(content: content)
    let screen = Transcript()
    try rehearsal.desk(rehearsal.conversation(wanderer.lines, screen), Transcript()).open()
    let records = try rehearsal.records()
    try #require(records.count == 1, "\(screen.text.suffix(2000))")
    #expect(try rehearsal.journal.drafts() == [])
    return records[0]
  }

  private func compare(_ content: Content, seeds: Range<UInt64>, leaving: Bool = false) throws {
    let questionnaire = try #require(
      content.questionnaires.min { $0.minutes < $1.minutes }
    )
    for seed in seeds {
      var generator = SeededGenerator(seed: seed)
      let answers = FinalAnswers(questionnaire, using: &generator)
      let straight = try record(content, Wanderer(answers, detours: 0, seed: seed))
      let wanderer = Wanderer(
        answers,
        detours: 8,
        leavesAfterEachAnswer: leaving,
        seed: seed
      )
      #expect(try record(content, wanderer) == straight, "seed \(seed)")
    }
  }

  /// The walks of every day; a thousand more when there is time for them.
  private static let firsts: [UInt64] =
    LongTests.areWanted ? (0..<24).map { 1000 + 50 * $0 } : [0, 50]

  @Test(arguments: firsts)
  func `any way to the same answers gives the same record`(_ first: UInt64) throws {
    try compare(SmallContent.read(), seeds: first..<first + 50)
  }

  @Test(arguments: [200, 225] as [UInt64])
  func `leaving and resuming after every answer gives the same record`(_ first: UInt64) throws {
    try compare(SmallContent.read(), seeds: first..<first + 25, leaving: true)
  }

  @Test(arguments: [250, 275] as [UInt64])
  func `any way through the shipped questions gives the same record`(_ first: UInt64) throws {
    try compare(PackageFolder.content(), seeds: first..<first + 25)
  }
}
