import Guides
import Records
import Testing

@testable import Interviews

struct `A test of examples` {
  private static let account = question(
    "account",
    [choice("yes"), choice("no")],
    askIf: .not(.question("email", is: "0"))
  )

  private func test(_ example: Example) -> ExampleTest {
    var sample = questionnaire(
      [scored("email"), Self.account, question("years", form: .number, bounds: 0...9)],
      recommendations: [
        recommendation("open", .question("email", is: "1"), priority: 2),
        recommendation("join", .question("account", is: "no"), priority: 1),
        recommendation("other", nil),
      ]
    )
    sample.examples = [example]
    return ExampleTest(of: sample)
  }

  private static let answers: [String: Answer] = [
    "email": .choice("1"), "account": .choice("no"), "years": .number(3),
  ]

  @Test func `passes when everything is as expected`() {
    let right = Example(
      name: "",
      answers: Self.answers,
      level: .known(2),
      domainLevels: ["autonomy": .known(2), "access": .unknown],
      recommendations: ["join", "open"]
    )
    #expect(test(right).isPassed)
    #expect(test(right).results == [ExampleResult(example: right, differences: [])])
  }

  @Test(
    arguments: [
      (
        Example(name: "level", answers: answers, level: .known(4)),
        [.level(of: "overall", expected: .known(4), found: .known(2))]
      ),
      (
        Example(name: "unknown level", answers: answers, level: .unknown),
        [.level(of: "overall", expected: .unknown, found: .known(2))]
      ),
      (
        Example(name: "domain", answers: answers, domainLevels: ["access": .known(1)]),
        [.level(of: "access", expected: .known(1), found: .unknown)]
      ),
      (
        Example(name: "one for another", answers: answers, recommendations: ["other", "open"]),
        [.missingRecommendation("other"), .unexpectedRecommendation("join")]
      ),
      (
        Example(name: "order", answers: answers, recommendations: ["open", "join"]),
        [.otherOrder(expected: ["open", "join"], found: ["join", "open"])]
      ),
      (
        Example(name: "none expected", answers: ["email": .choice("1")], recommendations: []),
        [.unexpectedRecommendation("open")]
      ),
      (
        Example(name: "asked", answers: answers, notAsked: ["account"]),
        [.asked(question: "account")]
      ),
      (
        Example(name: "ruled out", answers: ["email": .choice("0"), "account": .choice("no")]),
        [.unusedAnswer(question: "account")]
      ),
      (
        Example(name: "no such question", answers: ["fax": .choice("yes")]),
        [.unusedAnswer(question: "fax")]
      ),
      (
        Example(name: "too many", answers: ["years": .number(10)]),
        [.impossibleAnswer(question: "years", .number(10))]
      ),
    ] as [(Example, [ExampleDifference])]
  )
  func `says what differs`(_ example: Example, _ differences: [ExampleDifference]) {
    let test = test(example)
    #expect(test.results.map(\.differences) == [differences])
    #expect(!test.isPassed)
  }

  @Test func `expects nothing of what an example does not mention`() {
    #expect(test(Example(name: "", answers: Self.answers)).isPassed)
  }
}

struct `The coverage of examples` {
  private func coverage(_ examples: [[String: Answer]]) -> ExampleCoverage {
    var help = question("help", [choice("a", alert: "rights"), choice("b", atMost: 2)])
    help.form = .someOf
    var sample = questionnaire(
      [scored("email"), help],
      recommendations: [
        recommendation("open", .question("email", is: "0")), recommendation("other", nil),
      ],
      alerts: ["rights": Alert(id: "rights", text: "")]
    )
    sample.domainLevels = ["autonomy": fifths]
    sample.gates = ["no-more-than-2": ""]
    sample.examples = examples.map { Example(name: "", answers: $0) }
    return ExampleTest(of: sample).coverage
  }

  @Test func `lists all that nothing shows`() {
    let none = coverage([])
    #expect(none.recommendations == ["open", "other"])
    #expect(none.levels.count == 10)
    #expect(none.gates == ["no-more-than-2"])
    #expect(none.alerts == ["rights"])
    #expect(none.choices.map(\.choice) == ["0", "1", "2", "3", "a", "b"])
    #expect(!none.isComplete)
  }

  @Test func `takes off what an example shows`() {
    let some = coverage([["email": .choice("0"), "help": .choices(["a"])]])
    #expect(some.recommendations == ["other"])
    #expect(!some.levels.contains(ExampleCoverage.LevelPlace(1, of: "overall")))
    #expect(!some.levels.contains(ExampleCoverage.LevelPlace(1, of: "autonomy")))
    #expect(some.levels.count == 8)
    #expect(some.gates == ["no-more-than-2"])
    #expect(some.alerts == [])
    #expect(some.choices.map(\.choice) == ["1", "2", "3", "b"])
  }

  @Test func `sees the gate that an example raises`() {
    #expect(coverage([["help": .choices(["b"])]]).gates == [])
  }
}
