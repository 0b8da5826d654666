import Guides
import Records
import Testing

@testable import Interviews

struct `The visits compared` {
  private let old = questionnaire(
    [scored("email"), scored("phone")],
    recommendations: [
      recommendation("open", .question("email", is: "0")), recommendation("other", nil),
    ]
  )
  private let low: [String: Answer] = ["email": .choice("0"), "phone": .choice("1")]
  private let high: [String: Answer] = ["email": .choice("3"), "phone": .choice("3")]

  private func compare(_ edit: (inout Questionnaire) -> Void) -> QuestionnaireComparison {
    var old = old
    old.examples = [Example(name: "low", answers: low), Example(name: "high", answers: high)]
    var new = old
    edit(&new)
    return QuestionnaireComparison(from: old, to: new, visits: 400)
  }

  @Test func `tell who gets another level`() throws {
    let comparison = compare { $0.overallLevels.steps[0].upTo = 10 }
    #expect(comparison.examples.count == 2)
    let visit = try #require(comparison.examples.changed.first)
    #expect(comparison.examples.changed.count == 1)
    #expect(visit.name == "low" && visit.hasOtherLevel && !visit.hasOtherRecommendations)
    #expect(visit.levels == VisitsCompared.Pair(old: .known(1), new: .known(2)))
    #expect(comparison.examples.otherLevels == 1)
    #expect(comparison.examples.otherRecommendations == 0)
    #expect((1..<400).contains(comparison.randomVisits.otherLevels))
  }

  @Test func `tell who gets other recommendations`() throws {
    let comparison = compare {
      $0.recommendations[0].condition = .question("phone", is: "3")
    }
    #expect(comparison.examples.otherLevels == 0)
    #expect(comparison.examples.otherRecommendations == 2)
    let visit = try #require(comparison.examples.changed.first)
    #expect(visit.recommendations == VisitsCompared.Pair(old: ["open"], new: ["other"]))
  }

  @Test func `tell which answers the new version cannot take`() throws {
    let comparison = compare { $0.questions[0].choices.remove(at: 0) }
    #expect(comparison.examples.changed.map(\.answersLost) == [["email"]])
  }

  @Test func `include the examples that the new version dropped`() {
    let comparison = compare { $0.examples.removeFirst() }
    #expect(comparison.examples.count == 2)
  }

  @Test func `are the same for the same seed`() {
    var new = old
    new.overallLevels.steps[0].upTo = 35
    let first = QuestionnaireComparison(from: old, to: new, visits: 100, seed: 5)
    #expect(first == QuestionnaireComparison(from: old, to: new, visits: 100, seed: 5))
    #expect(first != QuestionnaireComparison(from: old, to: new, visits: 100, seed: 6))
  }
}
