import Guides
import Records
import Testing

@testable import Interviews

struct `An interview` {
  private let sample = questionnaire(
    [
      scored("internet"), question("hello", form: .note),
      scored("email", askIf: .not(.question("internet", is: "0"))),
    ],
    recommendations: [recommendation("mailbox", .question("email", is: "0"))]
  )

  private func answer(_ question: String, _ choice: String) -> Event {
    .answered(question: question, .choice(choice))
  }

  @Test func `asks in order, skips notes and what is not asked`() throws {
    var interview = Interview(sample)
    #expect(interview.nextQuestion?.id == "internet")
    try interview.append(.answered(question: "internet", .nonAnswer(.prefersNot)))
    #expect(interview.nextQuestion?.id == "email")
    try interview.append(answer("internet", "0"))
    #expect(interview.isComplete)
  }

  @Test func `keeps for undo an answer that is no longer asked for, and counts it nowhere`() throws
  {
    var interview = Interview(sample)
    try interview.append(answer("internet", "1"))
    try interview.append(answer("email", "0"))
    #expect(interview.assessment.recommendations.map(\.id) == ["mailbox"])
    try interview.append(answer("internet", "0"))
    #expect(interview.answersThatDoNotCount == ["email"])
    #expect(interview.answers["email"] == .choice("0"))
    #expect(interview.assessment.recommendations == [])
    #expect(interview.assessment.scores.overall.answeredWeight == 1)
    try interview.append(.undone)
    #expect(interview.answersThatDoNotCount == [])
    #expect(interview.assessment.recommendations.map(\.id) == ["mailbox"])
  }

  @Test func `undoes and redoes, until something new is answered`() throws {
    var interview = Interview(sample)
    #expect(!interview.canUndo && !interview.canRedo)
    try interview.append(answer("internet", "1"))
    try interview.append(answer("internet", "2"))
    try interview.append(.undone)
    #expect(interview.answers == ["internet": .choice("1")])
    #expect(interview.canUndo && interview.canRedo)
    try interview.append(.redone)
    #expect(interview.answers == ["internet": .choice("2")])
    try interview.append(.undone)
    try interview.append(answer("email", "3"))
    #expect(!interview.canRedo)
    try interview.append(.redone)
    #expect(interview.answers == ["internet": .choice("1"), "email": .choice("3")])
  }

  @Test func `undoing more than there is does nothing`() throws {
    var interview = Interview(sample)
    for _ in 0..<3 { try interview.append(.undone) }
    try interview.append(answer("internet", "1"))
    try interview.append(.redone)
    #expect(interview.answers == ["internet": .choice("1")])
  }

  @Test(arguments: [
    Event.answered(question: "internet", .choice("9")),
    .answered(question: "internet", .number(1)),
    .answered(question: "hello", .nonAnswer(.notAsked)),
    .answered(question: "nothing", .choice("1")),
    .setAside(recommendation: "nothing", .later),
    .judged(Judgement(level: 0, reason: .seenDoing)),
    .judged(Judgement(level: 6, reason: .seenDoing)),
    .judged(Judgement(level: 3, reason: .notAsked)),
  ])
  func `refuses what does not fit and stays as it was`(_ event: Event) {
    var interview = Interview(sample)
    #expect(throws: InterviewError.doesNotFit(event)) { try interview.append(event) }
    #expect(interview == Interview(sample))
  }

  @Test func `the agent's judgement carries its reason, and never moves the computed level`() throws
  {
    var interview = Interview(sample)
    try interview.append(answer("internet", "0"))
    let computed = interview.assessment
    let judgement = Judgement(level: 4, reason: .helperAnswered)
    try interview.append(.judged(judgement))
    #expect(interview.judgement == judgement)
    #expect(interview.assessment == computed)
    try interview.append(.judged(nil))
    #expect(interview.judgement == nil)
    try interview.append(.undone)
    #expect(interview.judgement == judgement)
  }

  @Test func `a recommendation set aside is still shown, with the reason`() throws {
    var interview = Interview(sample)
    try interview.append(answer("internet", "1"))
    try interview.append(answer("email", "0"))
    try interview.append(.setAside(recommendation: "mailbox", .notWanted))
    #expect(interview.setAside == ["mailbox": .notWanted])
    #expect(interview.assessment.recommendations.map(\.id) == ["mailbox"])
    try interview.append(.undone)
    #expect(interview.setAside == [:])
  }

  @Test func `resumed after its questionnaire changed, keeps what is still valid`() {
    let events = [
      answer("internet", "1"), answer("gone", "1"), answer("email", "9"), answer("email", "2"),
    ]
    let interview = Interview(sample, events: events)
    #expect(interview.answers == ["internet": .choice("1"), "email": .choice("2")])
  }

  @Test func `an undo of what is gone undoes nothing else`() {
    let events = [answer("internet", "1"), answer("gone", "1"), .undone]
    #expect(Interview(sample, events: events).answers == ["internet": .choice("1")])
    let redone = [answer("gone", "1"), .undone, answer("internet", "1"), .undone, .redone]
    #expect(Interview(sample, events: redone).answers == ["internet": .choice("1")])
  }
}
