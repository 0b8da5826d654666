import Guides
import Records
import Specimens
import Testing

@testable import Interviews

struct `Reachability short of time` {
  private static let inAHurry = Reachability.Effort(assignments: 0, firstWalks: 0, lastWalks: 300)

  @Test func `says that its verdicts are not proofs`() {
    let sample = questionnaire(
      (1...4).map { scored("q\($0)") },
      recommendations: [
        recommendation("never", .and([.question("q1", is: "0"), .question("q1", is: "1")])),
        recommendation("rare", .and([.question("q1", is: "0"), .question("q4", is: "3")])),
        recommendation("other", nil),
      ]
    )
    let reachability = Reachability(of: sample, effort: Self.inAHurry)
    #expect(!reachability.isExact)
    #expect(reachability.path(to: .recommends("rare")) != nil)
    // A contradiction within one question needs no search to be proven.
    let never = reachability.findings.filter { $0.fact == .recommendationNeverShown("never") }
    #expect(never.map(\.isProven) == [true])
    #expect(Reachability(of: sample).isExact)
  }

  @Test func `never holds possible what is not`() {
    var missed = 0
    for seed in 0..<60 {
      let questionnaire = GeneratedQuestionnaire.make(seed: seed)
      let exact = Reachability(of: questionnaire)
      let sampled = Reachability(of: questionnaire, effort: Self.inAHurry)
      guard exact.isExact else { continue }
      for quest in questionnaire.quests where !quest.onlyAnswers {
        let isReached = exact.path(to: quest.goal) != nil
        let isSeen = sampled.path(to: quest.goal) != nil
        #expect(isReached || !isSeen, "seed \(seed), \(quest.goal)")
        if isReached != isSeen { missed += 1 }
      }
      for finding in sampled.findings where finding.isProven {
        #expect(exact.findings.map(\.fact).contains(finding.fact), "seed \(seed)")
      }
    }
    // Sampling misses little of what small questionnaires allow.
    #expect(missed < 60)
  }

  @Test func `tries every pair of answers`() {
    let space = VisitSpace(questionnaire((1...4).map { scored("q\($0)") }))
    var dice = Dice(seed: 1)
    var pairs: Set<[Int]> = []
    var walks = 0
    Pairwise.walks(space, atMost: 1000, using: &dice) { walk in
      walks += 1
      let values = space.questions.map { walk.values[$0.variable] }
      for first in values.indices {
        for second in values.indices where second > first {
          pairs.insert([first, values[first], second, values[second]])
        }
      }
    }
    // Five answers to each of four questions, none included: six pairs of questions.
    #expect(pairs.count == 6 * 25)
    #expect(walks < 6 * 25)
  }

  @Test func `stops at the number of walks it may take`() {
    let space = VisitSpace(questionnaire((1...4).map { scored("q\($0)") }))
    var dice = Dice(seed: 1)
    var walks = 0
    Pairwise.walks(space, atMost: 7, using: &dice) { _ in walks += 1 }
    #expect(walks == 7)
  }
}
