import Guides
import Records
import Testing

@testable import Interviews

struct `What is asked` {
  private func asked(_ questions: [Question], _ answers: [String: Answer]) -> [String] {
    Relevance(of: questionnaire(questions), answers: answers).questions.map(\.id)
  }

  private let chain = [
    scored("internet"),
    scored("email", askIf: .not(.question("internet", is: "0"))),
    scored("password", askIf: .not(.question("email", is: "0"))),
  ]

  @Test func `asks when the condition holds, and when nobody can tell`() {
    #expect(asked(chain, [:]) == ["internet", "email", "password"])
    #expect(asked(chain, ["internet": .choice("1")]) == ["internet", "email", "password"])
    #expect(
      asked(chain, ["internet": .nonAnswer(.doesNotKnow)]) == ["internet", "email", "password"]
    )
  }

  @Test func `does not ask when the condition fails`() {
    #expect(asked(chain, ["internet": .choice("0")]) == ["internet", "password"])
    #expect(
      asked(chain, ["internet": .choice("2"), "email": .choice("0")]) == ["internet", "email"]
    )
  }

  @Test func `an answer that is no longer asked for is seen by no condition`() {
    let answers: [String: Answer] = ["internet": .choice("0"), "email": .choice("0")]
    let relevance = Relevance(of: questionnaire(chain), answers: answers)
    #expect(relevance.questions.map(\.id) == ["internet", "password"])
    #expect(relevance.answers == ["internet": .choice("0")])
  }

  @Test func `a condition sees only what stands before it`() {
    let backwards = [scored("first", askIf: .question("second", is: "1")), scored("second")]
    #expect(asked(backwards, ["second": .choice("0")]) == ["first", "second"])
  }

  @Test func `a level is that of the questions before, gates included`() {
    let questions = [
      question(
        "gate",
        [choice("low", ["autonomy": 3], atMost: 2), choice("high", ["autonomy": 3])]
      ),
      scored("detail", askIf: .level(domain: "autonomy", .isAtMost(2))),
      scored("more", askIf: .level(domain: Questionnaire.overall, .isAtMost(2))),
    ]
    #expect(asked(questions, ["gate": .choice("low")]) == ["gate", "more"])
    #expect(asked(questions, ["gate": .choice("high")]) == ["gate"])
    #expect(asked(questions, [:]) == ["gate", "detail", "more"])
  }
}
