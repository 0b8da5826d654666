import Guides
import Journal
import Testing

@testable import guichet

struct VisitRoomDraftTests {
  @Test func `the draft is on the disk after every accepted answer`() throws {
    let rehearsal = try Rehearsal()
    var counts: [Int] = []
    for end in 2...VisitRoomTests.straight.count - 2 {
      let rehearsal = try Rehearsal()
      _ = try rehearsal.play(Array(VisitRoomTests.straight.prefix(end)) + ["quitter"])
      let draft = try #require(try rehearsal.journal.drafts().first)
      let visit = try #require(
        Visit(draft: draft.content, questionnaires: rehearsal.content.questionnaires)
      )
      counts.append(visit.answerCount)
    }
    #expect(counts == [1, 2, 3, 4, 5, 6, 6, 7, 8, 9])
    #expect(try rehearsal.journal.drafts() == [])
  }

  @Test func `a visit can be left and resumed between any two answers`() throws {
    let straight = try Rehearsal()
    _ = try straight.play(VisitRoomTests.straight)
    for end in 2...VisitRoomTests.straight.count - 2 {
      let rehearsal = try Rehearsal()
      _ = try rehearsal.play(Array(VisitRoomTests.straight.prefix(end)) + ["quitter"])
      _ = try rehearsal.play(["reprendre"] + VisitRoomTests.straight.dropFirst(end))
      #expect(try rehearsal.records() == straight.records(), "left after line \(end)")
    }
  }
}
