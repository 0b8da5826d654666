import Guides
import Records
import Testing

@testable import Interviews

struct `The scores` {
  private let questions = [
    question(
      "both",
      [choice("low", ["autonomy": 0, "access": 1]), choice("high", ["autonomy": 3, "access": 2])]
    ),
    scored("one"),
    question("aside", [choice("a", ["context": 3])]),
  ]

  @Test func `share a question between its domains`() throws {
    let scores = Scores(
      questionnaire(questions),
      questions: questions,
      answers: ["both": .choice("low"), "one": .choice("3")]
    )
    let autonomy = try #require(scores.domains["autonomy"])
    let access = try #require(scores.domains["access"])
    #expect([autonomy.earned, autonomy.possible] == [3, 6])
    #expect([access.earned, access.possible] == [1, 2])
    #expect([scores.overall.earned, scores.overall.possible] == [4, 8])
  }

  @Test func `a domain asked only to understand counts nowhere`() {
    var sample = questionnaire(questions)
    sample.domains.append(Domain(id: "context", title: "", isScored: false))
    let scores = Scores(sample, questions: questions, answers: ["aside": .choice("a")])
    #expect(scores.domains["context"] == nil)
    #expect(scores.overall.answeredWeight == 0)
  }

  @Test func `give a level to every domain with a scale, and to the whole`() {
    let sample = questionnaire(questions)
    let scores = Scores(
      sample,
      questions: questions,
      answers: ["both": .choice("high"), "one": .choice("3")]
    )
    #expect(
      scores.levels(in: sample, atMost: nil)
        == ["autonomy": .known(5), "access": .known(5), "overall": .known(5)]
    )
    #expect(
      scores.levels(in: sample, atMost: 2)
        == ["autonomy": .known(5), "access": .known(5), "overall": .known(2)]
    )
  }

  @Test func `a domain that nothing asked about is unknown`() {
    let sample = questionnaire([scored("one")])
    let scores = Scores(sample, questions: sample.questions, answers: ["one": .choice("0")])
    #expect(
      scores.levels(in: sample, atMost: nil)
        == ["autonomy": .known(1), "access": .unknown, "overall": .known(1)]
    )
  }
}
