import Guides
import Records
import Specimens
import Testing

@testable import Interviews

struct `The next questions` {
  private let chat = question("chat", [choice("yes"), choice("no")])
  private let scam = question("scam", [choice("paid", alert: "scam"), choice("none")])
  private let email = scored("email")
  private let device = scored("device", in: "access")

  private func next(
    _ questions: [Question],
    minutes: Int,
    recommendations: [Recommendation] = [],
    safety: Set<String> = []
  ) -> NextQuestions {
    NextQuestions(
      Interview(
        questionnaire(
          questions,
          recommendations: recommendations,
          alerts: ["scam": Alert(id: "scam", text: "")]
        )
      ),
      minutesLeft: minutes,
      safetyDomains: safety
    )
  }

  @Test func `begin with safety and leave out what changes nothing`() {
    let plan = next([chat, chat.named("tea"), email, scam], minutes: 1)
    #expect(plan.toAsk.map(\.question) == ["scam", "email", "chat"])
    #expect(plan.leftOut.map(\.question) == ["tea"])
    #expect(plan.toAsk.map(\.isSafety) == [true, false, false])
  }

  @Test(arguments: [Set<String>(), ["access"]])
  func `hold safe the domains that the caller names`(_ safety: Set<String>) {
    let plan = next([email, device], minutes: 0, safety: safety)
    #expect(plan.toAsk.map(\.question) == (safety.isEmpty ? [] : ["device"]))
  }

  @Test func `hold safe what has a gate`() {
    let gate = question("never", [choice("yes"), choice("no", atMost: 1)])
    #expect(next([email, gate], minutes: 0).toAsk.map(\.question) == ["never"])
  }

  @Test func `put first what can change most`() {
    let one = question("one", [choice("a"), choice("b")])
    let two = question("two", [choice("a"), choice("b")])
    let plan = next(
      [chat, one, two],
      minutes: 9,
      recommendations: [
        recommendation("r1", .question("one", is: "a")),
        recommendation("r2", .question("two", is: "a")),
        recommendation("r3", .question("two", is: "b")),
      ]
    )
    #expect(plan.toAsk.map(\.question) == ["two", "one", "chat"])
    #expect(plan.toAsk.map(\.changes) == [2, 1, 0])
    #expect(plan.toAsk.map(\.unsettled) == [2, 1, 0])
  }

  @Test func `count the level among the things that change`() {
    let plan = next([email], minutes: 1, recommendations: [recommendation("other", nil)])
    #expect(plan.toAsk.map(\.changes) == [1])
    #expect(plan.toAsk.map(\.points) == [3])
  }

  @Test func `come after those that decide whether they are asked`() {
    let gate = question(
      "bill",
      [choice("yes"), choice("no", atMost: 1)],
      askIf: .question("chat", is: "yes")
    )
    let plan = next([chat, email, gate], minutes: 0)
    #expect(plan.toAsk.map(\.question) == ["chat", "bill"])
  }

  @Test func `take three questions a minute`() {
    let plan = next((1...9).map { scored("q\($0)") }, minutes: 2)
    #expect(plan.toAsk.count == 6)
    #expect(plan.leftOut.count == 3)
  }
}

struct `Any next questions` {
  private static let minutes = [0, 1, 3, 100]

  @Test func `keep every open question once, and every safety question`() throws {
    var safetyQuestions = 0
    for seed in 0..<250 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let questionnaire = GeneratedQuestionnaire.make(seed: seed)
      var interview = Interview(questionnaire)
      for _ in 0..<generator.number(0...4) { try interview.answerAnything(&generator) }
      let open = interview.assessment.relevance.questions.filter {
        $0.form != .note && interview.answers[$0.id] == nil
      }
      let safety = open.filter { question in
        question.choices.contains {
          $0.alert != nil || $0.atMost != nil || $0.points["d1"] != nil
        }
      }.map(\.id)
      safetyQuestions += safety.count
      var order: [String]?
      for minutes in Self.minutes {
        let plan = NextQuestions(interview, minutesLeft: minutes, safetyDomains: ["d1"])
        let asked = plan.toAsk.map(\.question)
        let all = asked + plan.leftOut.map(\.question)
        #expect(Set(safety).isSubset(of: asked), "seed \(seed)")
        #expect(all.sorted() == open.map(\.id).sorted(), "seed \(seed)")
        #expect(all == order ?? all, "seed \(seed)")
        if minutes == 100 { #expect(plan.leftOut == [], "seed \(seed)") }
        for (place, id) in all.enumerated() {
          let before = questionnaire.question(id)?.askIf?.questions ?? []
          #expect(before.isDisjoint(with: all.dropFirst(place)), "seed \(seed)")
        }
        order = all
      }
    }
    #expect(safetyQuestions > 250)
  }

  @Test func `are blind to answers that do not count`() throws {
    var tried = 0
    for seed in 0..<250 {
      var generator = SeededGenerator(seed: UInt64(seed))
      var interview = Interview(GeneratedQuestionnaire.make(seed: seed))
      for _ in 0..<generator.number(2...6) { try interview.answerAnything(&generator) }
      guard !interview.answersThatDoNotCount.isEmpty else { continue }
      let counting = interview.assessment.relevance.answers.sorted { $0.key < $1.key }
      let events = counting.map { Event.answered(question: $0.key, $0.value) }
      let plan = NextQuestions(Interview(interview.questionnaire, events: events), minutesLeft: 2)
      #expect(NextQuestions(interview, minutesLeft: 2) == plan, "seed \(seed)")
      tried += 1
    }
    #expect(tried > 25)
  }

  @Test func `are the same every time`() {
    for seed in 0..<60 {
      let interview = Interview(GeneratedQuestionnaire.make(seed: seed))
      let first = NextQuestions(interview, minutesLeft: 1)
      #expect(first == NextQuestions(interview, minutesLeft: 1), "seed \(seed)")
    }
  }
}

extension Question {
  fileprivate func named(_ id: String) -> Question {
    var question = self
    question.id = id
    return question
  }
}
