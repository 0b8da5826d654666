import Guides
import Records
import Testing

@testable import Interviews

struct `An assessment` {
  private let email = scored("email")
  private let safety = scored("safety", in: "access")

  private func shown(
    _ recommendations: [Recommendation],
    _ answers: [String: Answer]
  ) -> [String] {
    assess(questionnaire([email, safety], recommendations: recommendations), answers)
      .recommendations.map(\.id)
  }

  @Test func `recommends by priority, then in the order of the file`() {
    let all = [
      recommendation("third", .question("email", is: "0"), priority: 2),
      recommendation("first", .question("email", is: "0"), priority: 1),
      recommendation("no", .question("email", is: "3"), priority: 1),
      recommendation("second", .question("safety", is: "0"), priority: 1),
    ]
    #expect(
      shown(all, ["email": .choice("0"), "safety": .choice("0")])
        == ["first", "second", "third"]
    )
  }

  @Test func `otherwise is for when nothing else is sure`() {
    let all = [
      recommendation("mailbox", .question("email", is: "0")), recommendation("nothing", nil),
    ]
    #expect(shown(all, ["email": .choice("0")]) == ["mailbox"])
    #expect(shown(all, ["email": .choice("1")]) == ["nothing"])
    #expect(shown(all, [:]) == ["nothing"])
  }

  @Test func `what nobody can judge yet is listed with the questions that would tell`() {
    let condition = Condition.and([
      .question("email", is: "0"),
      .or([.question("safety", is: "0"), .question("safety", is: "1")]),
    ])
    let sample = questionnaire([safety, email], recommendations: [recommendation("r", condition)])
    #expect(assess(sample, [:]).notAssessed.map(\.missing) == [["safety", "email"]])
    #expect(assess(sample, ["email": .choice("0")]).notAssessed.map(\.missing) == [["safety"]])
    #expect(
      assess(sample, ["email": .nonAnswer(.prefersNot), "safety": .choice("0")])
        .notAssessed.map(\.missing) == [["email"]]
    )
    #expect(assess(sample, ["email": .choice("2")]).notAssessed == [])
  }

  @Test func `a question that is not asked is not said to be missing`() {
    let sample = questionnaire(
      [email, scored("password", askIf: .not(.question("email", is: "0")))],
      recommendations: [recommendation("r", .question("password", is: "0"))]
    )
    #expect(assess(sample, ["email": .choice("0")]).notAssessed.map(\.missing) == [[]])
    #expect(assess(sample, ["email": .choice("1")]).notAssessed.map(\.missing) == [["password"]])
  }

  @Test func `an unknown level is missing the questions that score in it`() {
    let sample = questionnaire(
      [email, scored("pay"), safety, question("chat", [choice("a")])],
      recommendations: [
        recommendation("own", .level(domain: "autonomy", .isAtMost(2))),
        recommendation("whole", .not(.level(domain: Questionnaire.overall, .isAtLeast(2)))),
      ]
    )
    let assessment = assess(sample, ["email": .choice("1")])
    #expect(assessment.notAssessed.map(\.missing) == [["pay"], ["pay", "safety"]])
  }

  @Test func `a gate holds the overall level down, not that of a domain`() {
    let gated = question("device", [choice("none", ["access": 3], atMost: 2)])
    let assessment = assess(questionnaire([gated]), ["device": .choice("none")])
    #expect(assessment.level == .known(2))
    #expect(assessment.domainLevels["access"] == .known(5))
    #expect(
      assessment.gates == [
        RaisedGate(question: "device", choice: "none", name: "no-more-than-2", atMost: 2)
      ]
    )
  }

  @Test func `the lowest of several gates holds`() {
    let questions = ["a": 4, "b": 2, "c": 3].sorted { $0.key < $1.key }.map { id, cap in
      question(id, [choice("x", ["access": 3], atMost: cap)])
    }
    let answers = Dictionary(
      uniqueKeysWithValues: ["a", "b", "c"].map { ($0, Answer.choice("x")) }
    )
    #expect(assess(questionnaire(questions), answers).level == .known(2))
    #expect(assess(questionnaire(questions), ["a": .choice("x")]).gates.map(\.atMost) == [4])
  }

  @Test func `an answer raises its alert whatever the score`() {
    let alarm = Alert(id: "non-take-up", text: "", isUrgent: true)
    let sample = questionnaire(
      [
        question("rights", [choice("gave-up", alert: "non-take-up"), choice("fine")]),
        question(
          "losses",
          [choice("money", alert: "non-take-up"), choice("time", alert: "missing-alert")],
          form: .someOf
        ),
      ],
      alerts: ["non-take-up": alarm]
    )
    #expect(
      assess(sample, ["rights": .choice("gave-up"), "losses": .choices(["time"])]).alerts
        == [RaisedAlert(question: "rights", alert: alarm)]
    )
    #expect(
      assess(sample, ["losses": .choices(["money", "time"])]).alerts.map(\.question) == ["losses"]
    )
    #expect(assess(sample, ["rights": .choice("fine")]).alerts == [])
  }
}
