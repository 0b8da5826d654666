import Guides
import Records
import Testing

@testable import Interviews

struct `What a questionnaire can come to` {
  private let phone = question("phone", [choice("smart"), choice("simple"), choice("none")])
  private let always = recommendation("other", nil)

  private func facts(_ questionnaire: Questionnaire) -> [ReachabilityFinding.Fact] {
    Reachability(of: questionnaire).findings.map(\.fact).filter { fact in
      // Short questionnaires seldom reach every level, which is not what these cases are about.
      if case .levelNeverReached = fact { false } else { true }
    }
  }

  @Test func `finds nothing to say of a sound questionnaire`() {
    let asked = question("bill", askIf: .not(.question("phone", is: "none")))
    let sound = questionnaire([phone, asked], recommendations: [always])
    #expect(facts(sound) == [])
  }

  @Test func `finds a question that nobody is asked`() {
    let never = Condition.and([.or([]), .question("phone", is: "smart")])
    let lost = question("bill", [choice("a")], askIf: never)
    let found = facts(questionnaire([phone, lost], recommendations: [always]))
    #expect(found == [.questionNeverAsked(question: "bill", never)])
  }

  @Test func `finds a question asked only for want of an answer`() throws {
    let both = Condition.and([.question("phone", is: "smart"), .question("phone", is: "none")])
    let odd = question("bill", [choice("a")], askIf: both)
    let reachability = Reachability(of: questionnaire([phone, odd], recommendations: [always]))
    let finding = try #require(reachability.findings.first)
    #expect(finding.fact == .questionAskedOnlyInDoubt(question: "bill", both))
    #expect(finding.path.first == PathStep(question: "phone", answer: .nonAnswer(.prefersNot)))
    #expect(finding.path.map(\.question) == ["phone", "bill"])
  }

  @Test func `finds a condition that changes nothing`() {
    let any = Condition.isOneOf(question: "phone", choices: ["smart", "simple", "none"])
    let useless = question("bill", [choice("a")], askIf: any)
    let found = facts(
      questionnaire([phone, useless], recommendations: [recommendation("r", any), always])
    )
    #expect(
      found == [
        .questionAlwaysAsked(question: "bill", any), .recommendationNeverRuledOut("r", any),
      ]
    )
  }

  @Test func `finds the fewest answers that lead to nothing`() throws {
    let email = question("email", [choice("yes"), choice("no")])
    let talk = recommendation("talk", .not(.isAnswered(question: "phone")))
    let open = recommendation("open", .question("email", is: "no"))
    let reachability = Reachability(
      of: questionnaire([phone, email], recommendations: [talk, open])
    )
    let paths = reachability.findings.filter { $0.fact == .deadEnd }.map(\.path)
    let given = try #require(paths.first).filter(\.answer.isGiven)
    #expect(given.map(\.question) == ["phone"])
    #expect(reachability.findings.contains { $0.fact == .deadEndWhenAllAnswered })
    #expect(!reachability.findings.contains { $0.fact == .deadEndWhenAllRefused })
  }

  @Test func `finds the shorter of two ways that meet`() throws {
    let others = ["email", "bill"].map { question($0, [choice("yes")]) }
    let dead = Condition.and([
      .isAnswered(question: "phone"), .isAnswered(question: "bill"),
      .not(
        .and([.question("phone", is: "none"), .not(.isAnswered(question: "email"))])
      ),
    ])
    let sample = questionnaire([phone] + others, recommendations: [recommendation("r", .not(dead))])
    let finding = try #require(Reachability(of: sample).findings.first { $0.fact == .deadEnd })
    #expect(finding.path.filter(\.answer.isGiven).map(\.question) == ["phone", "bill"])
  }

  @Test func `finds that people who refuse everything get nothing`() {
    let found = facts(
      questionnaire([phone], recommendations: [recommendation("r", .isAnswered(question: "phone"))])
    )
    #expect(found == [.deadEndWhenAllRefused])
  }

  @Test func `finds a recommendation shown only to people who do not answer`() {
    let bill = question(
      "bill",
      [choice("high")],
      askIf: .and([.question("phone", is: "smart"), .question("phone", is: "none")])
    )
    let sample = questionnaire(
      [phone, bill],
      recommendations: [recommendation("r", .question("bill", is: "high")), always]
    )
    #expect(facts(sample).contains(.recommendationOnlyInDoubt("r")))
  }

  @Test func `finds gates and alerts that no answer raises`() {
    var sample = questionnaire([phone], recommendations: [always])
    sample.questions[0].choices[2].gate = "no-phone"
    sample.questions[0].choices[2].atMost = 1
    sample.questions[0].choices[1].alert = "simple"
    sample.gates = ["no-phone": "", "old": ""]
    sample.alerts = ["simple": Alert(id: "simple", text: ""), "lost": Alert(id: "lost", text: "")]
    #expect(facts(sample) == [.gateNeverRaised("old"), .alertNeverRaised("lost")])
  }

  @Test func `finds a choice that no number selects`() {
    let years = question("years", [choice("2"), choice("9")], form: .number, bounds: 0...5)
    let found = facts(questionnaire([years], recommendations: [always]))
    #expect(found == [.choiceNeverSelectable(question: "years", choice: "9")])
  }

  @Test func `tries the numbers between two bounds`() {
    let years = question("years", form: .number, bounds: 0...9)
    let between = Condition.and([
      .compares(question: "years", .greater, 3), .compares(question: "years", .less, 5),
    ])
    let sample = questionnaire([years], recommendations: [recommendation("r", between), always])
    #expect(facts(sample) == [])
    #expect(Reachability(of: sample).path(to: .recommends("r"))?.map(\.answer) == [.number(4)])
  }

  @Test func `knows that several choices compare with no number`() {
    let help = question("help", [choice("1"), choice("2")], form: .someOf)
    let test = Condition.not(.compares(question: "help", .less, 2))
    let found = facts(
      questionnaire([help], recommendations: [recommendation("r", test), always])
    )
    #expect(found == [.recommendationNeverShown("r")])
  }

  @Test func `finds the level that no answers give, and says which they give`() {
    var sample = questionnaire([scored("email")], recommendations: [always])
    sample.overallLevels = LevelScale(steps: [
      LevelStep(id: 1, upTo: 40, title: ""), LevelStep(id: 2, upTo: 50, title: ""),
      LevelStep(id: 3, upTo: nil, title: ""),
    ])
    sample.domainLevels = [:]
    let found = Reachability(of: sample).findings.map(\.fact)
    #expect(
      found == [
        .levelNeverReached(2, of: Questionnaire.overall, reached: [1, 3]),
        .oneQuestionDecides(question: "email", levelOf: Questionnaire.overall),
      ]
    )
  }

  @Test func `sees when one question outweighs all the others`() {
    let heavy = question(
      "heavy",
      [choice("0", ["autonomy": 0]), choice("3", ["autonomy": 3])],
      weight: 10
    )
    var sample = questionnaire([heavy, scored("light")], recommendations: [always])
    sample.domainLevels = [:]
    sample.overallLevels = LevelScale(steps: [
      LevelStep(id: 1, upTo: 50, title: ""), LevelStep(id: 2, upTo: nil, title: ""),
    ])
    let overall = Questionnaire.overall
    #expect(
      Reachability(of: sample).findings.map(\.fact)
        == [.oneQuestionDecides(question: "heavy", levelOf: overall)]
    )
    sample.questions[0].weight = 1
    #expect(Reachability(of: sample).findings == [])
  }

  @Test func `gives a visit to whatever can be reached`() throws {
    let questions = (1...8).map { scored("q\($0)") }
    let wanted = Condition.and([
      .level(domain: Questionnaire.overall, .isLevel(5)), .question("q1", is: "0"),
    ])
    let sample = questionnaire(questions, recommendations: [recommendation("r", wanted), always])
    let path = try #require(
      Reachability(of: sample, effort: Reachability.Effort(firstWalks: 0)).path(
        to: .recommends("r")
      )
    )
    let answers = Dictionary(uniqueKeysWithValues: path.map { ($0.question, $0.answer) })
    #expect(answers["q1"] == .choice("0"))
    #expect(assess(sample, answers).recommendations.map(\.id) == ["r"])
    // With five answers, 12 points of 15 are 80 %, which is still level 4.
    #expect(path.count { $0.answer.isGiven } == 6)
  }
}
