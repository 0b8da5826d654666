import Guides
import Interviews
import Records
import Specimens
import Testing

struct ResumptionTests {
  /// The version of today: `mobile` was `tel`, `fax` is gone, `box` is new.
  private let present = Questionnaire(
    id: "q",
    version: 2,
    questions: [
      question("mobile", [choice("basic"), choice("smart")]),
      question("box", [choice("yes"), choice("no")]),
      question(
        "speed",
        [choice("slow"), choice("fast")],
        askIf: .isChoice(question: "box", choice: "yes")
      ),
      question("note", form: .note),
    ],
    recommendations: [recommendation("ring", nil)],
    migrations: [
      Migration(
        to: 2,
        questions: ["tel": "mobile"],
        choices: ["mobile": ["gsm": "basic"]],
        recommendations: ["call": "ring"],
        removed: ["fax"]
      )
    ]
  )

  private func resume(
    _ events: [Event],
    from version: Int = 1,
    asking known: [String]? = ["tel", "speed", "fax"]
  ) -> Resumption {
    Resumption(present, events: events, from: version, asking: known)
  }

  @Test func `what holds is kept under its present name`() {
    let resumed = resume([
      .answered(question: "tel", .choice("gsm")), .setAside(recommendation: "call", .later),
      .judged(Judgement(level: 2, reason: .seenDoing)),
    ])
    #expect(resumed.interview.answers == ["mobile": .choice("basic")])
    #expect(resumed.interview.setAside == ["ring": .later])
    #expect(resumed.interview.judgement == Judgement(level: 2, reason: .seenDoing))
    #expect(resumed.toAskAgain == [])
    #expect(resumed.leftOut == [])
    #expect(resumed.isOtherVersion)
  }

  @Test func `new questions are those to ask that were not there`() {
    #expect(resume([]).newQuestions == ["box"])
    #expect(resume([.answered(question: "box", .choice("no"))]).newQuestions == [])
    #expect(resume([], asking: nil).newQuestions == [])
  }

  @Test func `an answer that fits no more is asked again`() {
    let resumed = resume([.answered(question: "tel", .choice("rotary"))])
    #expect(resumed.toAskAgain == ["mobile"])
    #expect(resumed.leftOut == [])
    #expect(resumed.newQuestions == ["box"])
    #expect(resumed.interview.nextQuestion?.id == "mobile")
  }

  @Test func `an older answer never comes back in place of its correction`() {
    let resumed = resume([
      .answered(question: "tel", .choice("smart")), .answered(question: "tel", .choice("rotary")),
    ])
    #expect(resumed.interview.answers == [:])
    #expect(resumed.toAskAgain == ["mobile"])
  }

  @Test func `a corrected answer that fits makes up for an older one that does not`() {
    let resumed = resume([
      .answered(question: "tel", .choice("rotary")), .answered(question: "tel", .choice("smart")),
    ])
    #expect(resumed.interview.answers == ["mobile": .choice("smart")])
    #expect(resumed.toAskAgain == [])
  }

  @Test func `what takes no part any more is named, once`() {
    let resumed = resume([
      .answered(question: "fax", .choice("yes")), .answered(question: "fax", .choice("no")),
      .answered(question: "unknown", .number(3)), .setAside(recommendation: "gone", .notWanted),
      .answered(question: "speed", .choice("light")), .answered(question: "box", .choice("no")),
    ])
    // `speed` is not asked as things stand: there is nothing to ask again.
    #expect(resumed.leftOut == ["fax", "unknown", "gone", "speed"])
    #expect(resumed.toAskAgain == [])
    #expect(resumed.interview.answers == ["box": .choice("no")])
  }

  @Test func `an undone answer is nobody's loss`() {
    let resumed = resume([
      .answered(question: "tel", .choice("gsm")), .answered(question: "fax", .choice("yes")),
      .undone,
    ])
    #expect(resumed.leftOut == [])
    #expect(resumed.interview.answers == ["mobile": .choice("basic")])
  }

  @Test func `when all holds, what was undone can be redone`() {
    let resumed = resume([
      .answered(question: "tel", .choice("gsm")), .answered(question: "tel", .choice("smart")),
      .undone,
    ])
    #expect(resumed.interview.canRedo)
    #expect(resumed.interview.events.count == 3)
  }

  @Test func `an answer to a removed question does not enter a new one of that name`() {
    var present = present
    present.questions.append(question("fax", [choice("yes"), choice("no")]))
    let events = [Event.answered(question: "fax", .choice("yes"))]
    let resumed = Resumption(present, events: events, from: 1, asking: ["fax"])
    #expect(resumed.interview.answers == [:])
    #expect(resumed.leftOut == ["fax"])
    #expect(resumed.newQuestions.contains("fax"))
  }

  @Test func `the same version changes nothing`() {
    let events: [Event] = [.answered(question: "box", .choice("yes")), .undone, .redone]
    let resumed = resume(events, from: 2, asking: ["mobile", "box", "speed", "note"])
    #expect(resumed.interview == Interview(present, events: events))
    #expect(!resumed.isOtherVersion)
    #expect(resumed.newQuestions == [])
  }

  @Test(arguments: walks)
  func `no answer is ever lost without being named`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let old = GeneratedQuestionnaire.make(seed: seed)
    var interview = try Interview.walk(old, &generator)
    for _ in 0..<generator.number(0...4) {
      try interview.answerAnything(&generator)
      if generator.chance(30) { try interview.append(.undone) }
    }
    var new = GeneratedQuestionnaire.make(seed: seed / 2 + 5000)
    new.version = 2
    let names = old.questions.map(\.id) + ["q90", "q91"]
    new.migrations = [
      Migration(
        to: 2,
        questions: [generator.pick(names): generator.pick(names)],
        removed: generator.chance(30) ? [generator.pick(names)] : []
      )
    ]
    let lineage = new.lineage(from: 1)
    let asked = old.questions.map(\.id)
    let resumed = Resumption(new, events: interview.events, from: 1, asking: asked)
    for (id, answer) in interview.answers {
      let moved = lineage.answer(answer, to: id)
      let isNamed =
        resumed.leftOut.contains(id)
        || moved.map { resumed.toAskAgain.contains($0.question) } ?? false
      // Two questions that became one keep the answer given last.
      let isKept = moved.map { resumed.interview.answers[$0.question] != nil } ?? false
      #expect(isKept || isNamed, "\(id)")
    }
    for (id, answer) in resumed.interview.answers {
      let sources = interview.answers.compactMap { lineage.answer($1, to: $0) }
      #expect(sources.contains { $0 == (id, answer) }, "\(id) was never answered so")
    }
    // Once resumed, the interview is one of the new version: nothing more is to tell.
    let again = Resumption(
      new,
      events: resumed.interview.events,
      from: 2,
      asking: new.questions.map(\.id)
    )
    #expect(again.interview == resumed.interview)
    #expect(again.newQuestions + again.toAskAgain + again.leftOut == [])
  }
}
