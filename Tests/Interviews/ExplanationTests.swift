import Guides
import Records
import Specimens
import Testing

@testable import Interviews

struct `An explanation` {
  private func explain(
    _ condition: Condition?,
    _ questions: [Question],
    _ answers: [String: Answer],
    others: [Recommendation] = []
  ) throws -> Explanation {
    let sought = recommendation("r", condition)
    var interview = Interview(questionnaire(questions, recommendations: [sought] + others))
    for (question, answer) in answers.sorted(by: { $0.key < $1.key }) {
      try interview.append(.answered(question: question, answer))
    }
    try #require(interview.assessment.recommendations.contains { $0.id == "r" })
    return interview.explanation(of: sought)
  }

  private let three = [scored("a"), scored("b"), scored("c")]

  @Test func `names the answers that made it true, in order`() throws {
    let both = Condition.and([.question("b", is: "0"), .question("a", is: "1")])
    let answers: [String: Answer] = ["a": .choice("1"), "b": .choice("0"), "c": .choice("0")]
    #expect(try explain(both, three, answers).causes == ["a", "b"])
  }

  @Test func `of an alternative names only what holds`() throws {
    let either = Condition.or([.question("a", is: "1"), .question("b", is: "1")])
    #expect(try explain(either, three, ["a": .choice("0"), "b": .choice("1")]).causes == ["b"])
  }

  @Test func `of a negation names only what fails`() throws {
    let neither = Condition.not(.and([.question("a", is: "1"), .question("b", is: "1")]))
    #expect(try explain(neither, three, ["b": .choice("0")]).causes == ["b"])
    #expect(
      try explain(.not(.not(.question("a", is: "2"))), three, ["a": .choice("2")]).causes == ["a"]
    )
  }

  @Test func `of a level names the answers that lost most, at most three`() throws {
    let questions = [
      scored("a"), scored("b", weight: 2), scored("c", weight: 3), scored("d"), scored("e"),
    ]
    let answers = Dictionary(
      uniqueKeysWithValues: ["a": "2", "b": "0", "c": "0", "d": "0", "e": "0"].map {
        ($0.key, Answer.choice($0.value))
      }
    )
    let low = Condition.level(domain: Questionnaire.overall, .isAtMost(2))
    #expect(try explain(low, questions, answers).causes == ["b", "c", "d"])
  }

  @Test func `of a high level names the answers that earned most`() throws {
    let answers: [String: Answer] = ["a": .choice("3"), "b": .choice("2"), "c": .choice("3")]
    let high = Condition.level(domain: "autonomy", .isAtLeast(4))
    let explanation = try explain(
      high,
      [scored("a"), scored("b", weight: 3), scored("c")],
      answers
    )
    #expect(explanation.causes == ["a", "b", "c"])
    let interview = try interview([scored("a"), scored("b", weight: 3), scored("c")], answers)
    #expect(interview.strongestAnswers(in: "autonomy") == ["b", "a", "c"])
  }

  @Test func `a question that raises two gates is named once, before the points`() throws {
    let questions = [
      scored("a", weight: 3),
      question(
        "gates",
        [choice("x", ["access": 1], atMost: 2), choice("y", ["access": 1], atMost: 1)],
        form: .someOf
      ),
    ]
    let answers: [String: Answer] = ["a": .choice("0"), "gates": .choices(["x", "y"])]
    let interview = try interview(questions, answers)
    #expect(interview.strongestAnswers(in: Questionnaire.overall) == ["gates", "a"])
  }

  @Test func `tells the smallest change of one answer that would have changed it`() throws {
    let condition = Condition.isOneOf(question: "b", choices: ["0", "1"])
    let explanation = try explain(condition, three, ["a": .choice("0"), "b": .choice("0")])
    #expect(explanation.change == Explanation.Change(question: "b", answer: .choice("2")))
  }

  @Test func `tells none when no single answer would`() throws {
    let either = Condition.or([.question("a", is: "0"), .question("b", is: "0")])
    let explanation = try explain(either, three, ["a": .choice("0"), "b": .choice("0")])
    #expect(explanation.change == nil)
  }

  @Test func `of what is shown otherwise names no answer, but what would bring another`() throws {
    let other = recommendation("other", .question("c", is: "3"))
    let explanation = try explain(nil, three, ["c": .choice("1")], others: [other])
    #expect(explanation.causes == [])
    #expect(explanation.change == Explanation.Change(question: "c", answer: .choice("3")))
  }

  @Test func `the change always works, and causes were answered`() throws {
    var changes = 0
    for seed in walks {
      var generator = SeededGenerator(seed: UInt64(seed))
      var taste = GeneratedQuestionnaire.Taste()
      taste.recommendsOnGaps = false
      let questionnaire = GeneratedQuestionnaire.make(seed: seed, taste)
      let interview = try Interview.walk(questionnaire, &generator)
      for recommendation in interview.assessment.recommendations {
        let explanation = interview.explanation(of: recommendation)
        #expect(
          explanation.causes.allSatisfy { interview.answers[$0]?.isGiven == true },
          "seed \(seed)"
        )
        guard let change = explanation.change else { continue }
        changes += 1
        var changed = interview
        try changed.append(.answered(question: change.question, change.answer))
        #expect(!changed.assessment.recommendations.contains(recommendation), "seed \(seed)")
      }
    }
    #expect(changes > walks.count / 2)
  }

  @Test func `nothing is explained by answers that do not count`() throws {
    var tried = 0
    for seed in walks {
      var generator = SeededGenerator(seed: UInt64(seed))
      var interview = Interview(GeneratedQuestionnaire.make(seed: seed))
      for _ in 0..<8 { try interview.answerAnything(&generator) }
      guard !interview.answersThatDoNotCount.isEmpty else { continue }
      let counting = interview.assessment.relevance.answers.sorted { $0.key < $1.key }
      let events = counting.map { Event.answered(question: $0.key, $0.value) }
      let other = Interview(interview.questionnaire, events: events)
      for recommendation in interview.assessment.recommendations {
        let explanation = other.explanation(of: recommendation)
        #expect(interview.explanation(of: recommendation) == explanation, "seed \(seed)")
      }
      tried += 1
    }
    #expect(tried > walks.count / 10)
  }

  private func interview(
    _ questions: [Question],
    _ answers: [String: Answer]
  ) throws -> Interview {
    var interview = Interview(questionnaire(questions))
    for (question, answer) in answers.sorted(by: { $0.key < $1.key }) {
      try interview.append(.answered(question: question, answer))
    }
    return interview
  }
}
