import Guides
import Interviews
import Records
import Reports
import Specimens
import Terminal
import Testing

@testable import guichet

/// Two visits that differ by answers to questions that are not asked leave the same traces.
struct IrrelevantAnswersTests {
  /// A visit, and the same after random answers to everything that is not asked.
  private struct Pair {
    var visit: Visit
    var other: Visit
    /// How many of the added answers are to questions that fill a field of the record.
    var recorded = 0

    init(_ questionnaire: Questionnaire, seed: Int) throws {
      var generator = SeededGenerator(seed: UInt64(seed))
      visit = Visit(questionnaire)
      visit.interview = try Interview.walk(questionnaire, &generator)
      visit.fields = [
        .theme: ["email"], .minutes: ["de_10_a_29"], .help: ["j_accompagne"],
        .outcome: ["finalisee"],
      ]
      visit.resultWasSeen = true
      other = visit
      let asked = Set(visit.interview.assessment.relevance.questions.map(\.id))
      for question in questionnaire.questions
      where !asked.contains(question.id) && question.form != .note {
        let answer = question.randomAnswer(&generator, refusals: 0)
        try other.interview.append(.answered(question: question.id, answer))
        if question.records != nil { recorded += 1 }
      }
    }

    var isDifferent: Bool { visit.interview.answers != other.interview.answers }
  }

  /// Everything that a visit leaves behind or shows.
  private struct Traces: Equatable {
    let record: Record
    let receipt: String
    let result: String
    /// What the visitor takes home.
    let sheet: String
  }

  private func traces(_ visit: Visit, at rehearsal: Rehearsal) throws -> Traces {
    let record = try #require(visit.record(site: "rouen", week: Week(of: rehearsal.today)))
    let labels = Labels(rehearsal.say, content: rehearsal.content)
    return Traces(
      record: record,
      receipt: Receipt(say: rehearsal.say, labels: labels, record: record).text,
      result: try result(visit, at: rehearsal),
      sheet: try sheet(visit, at: rehearsal)
    )
  }

  /// What the screen shows of the level and of the proposals, with their reasons.
  private func result(_ visit: Visit, at rehearsal: Rehearsal) throws -> String {
    let screen = Transcript()
    let lines = [Line.text("??"), .text("")]
    var room = VisitRoom(desk: try rehearsal.desk(lines, screen, Transcript()), visit: visit)
    _ = try room.showResult()
    return screen.text
  }

  private func sheet(_ visit: Visit, at rehearsal: Rehearsal) throws -> String {
    let room = VisitRoom(desk: try rehearsal.desk([], Transcript(), Transcript()), visit: visit)
    let before = rehearsal.sheet.text.count
    try room.printSheet()
    return String(rehearsal.sheet.text.dropFirst(before))
  }

  /// Compares the traces of one visit for each seed, and counts what there was to compare.
  private func compare(
    _ rehearsal: Rehearsal,
    seeds: Range<Int>,
    _ questionnaire: (Int) -> Questionnaire
  ) throws -> (tried: Int, recorded: Int, proposed: Int) {
    var (tried, recorded, proposed) = (0, 0, 0)
    for seed in seeds {
      let pair = try Pair(questionnaire(seed), seed: seed)
      guard pair.isDifferent else { continue }
      let traces = try traces(pair.visit, at: rehearsal)
      #expect(try self.traces(pair.other, at: rehearsal) == traces, "seed \(seed)")
      tried += 1
      recorded += pair.recorded
      proposed += pair.visit.interview.assessment.recommendations.count
      #expect(traces.sheet.hasPrefix("<!DOCTYPE html>") && !traces.result.isEmpty)
    }
    return (tried, recorded, proposed)
  }

  /// How many questionnaires are in each of four parts that run side by side: a thousand when there is time.
  private static let part = LongTests.areWanted ? 250 : 60

  @Test(arguments: 0..<4)
  func `leave no trace of an invented questionnaire`(_ number: Int) throws {
    let first = number * Self.part
    let rehearsal = try Rehearsal()
    let guides = rehearsal.content.guides.map(\.id)
    var taste = GeneratedQuestionnaire.Taste()
    taste.records = true
    let done = try compare(rehearsal, seeds: first..<first + Self.part) { seed in
      GeneratedQuestionnaire.make(seed: seed, taste).named(guides: guides)
    }
    let least = Self.part / 4
    #expect(done.tried > least && done.recorded > least && done.proposed > least, "\(done)")
  }

  @Test(arguments: ["counter", "appointment"])
  func `leave no trace of the questionnaires that are shipped`(_ id: String) throws {
    let rehearsal = try Rehearsal(content: PackageFolder.content())
    let questionnaire = try #require(rehearsal.content.questionnaire(id))
    let done = try compare(rehearsal, seeds: 0..<(LongTests.areWanted ? 60 : 16)) { _ in
      questionnaire
    }
    #expect(done.tried > 2 && done.proposed > 2, "\(done)")
  }
}

extension Questionnaire {
  /// With words that tell everything apart, and guides that its proposals lead to.
  fileprivate func named(guides: [String]) -> Questionnaire {
    var named = self
    for index in questions.indices {
      named.questions[index].ask = "«\(questions[index].id)»"
      for choice in questions[index].choices.indices {
        let id = questions[index].choices[choice].id
        named.questions[index].choices[choice].text = "«\(questions[index].id) \(id)»"
      }
    }
    for (index, recommendation) in recommendations.enumerated() {
      named.recommendations[index].title = "«\(recommendation.id)»"
      named.recommendations[index].guide = guides[index % guides.count]
    }
    for (id, alert) in alerts {
      named.alerts[id] = Alert(id: id, text: "«\(id)»", isUrgent: alert.isUrgent)
    }
    return named
  }
}
