import Guides
import Statistics
import Testing

@testable import Reports

struct SkipLogicTests {
  private static let two = ["yes", "no"]

  private static func asked(_ question: String, not choice: String) -> Condition {
    .not(.isChoice(question: question, choice: choice))
  }

  @Test func `a choice that rules out the next question leads past it`() {
    let logic = SkipLogic([
      .choice("a", Self.two), .choice("b", Self.two, if: Self.asked("a", not: "no")),
      .choice("c", Self.two),
    ])
    #expect(logic.jumps == [0: ["no": .question(2)]])
    #expect(logic.rules == [:])
  }

  @Test func `a choice that rules out all that is left leads to the end`() {
    let logic = SkipLogic([
      .choice("a", Self.two), .choice("b", Self.two, if: Self.asked("a", not: "no")),
    ])
    #expect(logic.jumps == [0: ["no": .end]])
  }

  @Test func `a question ruled out from afar says so where it stands`() {
    let logic = SkipLogic([
      .choice("a", Self.two), .choice("b", Self.two),
      .choice("c", Self.two, if: Self.asked("a", not: "no")), .choice("d", Self.two),
    ])
    #expect(logic.jumps == [:])
    #expect(logic.rules == [2: [.unless(question: 0, choices: ["no"], goTo: .question(3))]])
  }

  @Test func `a condition that one answer does not decide is left in words`() {
    let condition = Condition.level(domain: "safety", .isAtLeast(2))
    let logic = SkipLogic([
      .choice("a", Self.two), .choice("b", Self.two, if: condition),
      .choice("c", Self.two, if: condition), .choice("d", Self.two),
    ])
    #expect(logic.jumps == [:])
    #expect(
      logic.rules == [
        1: [.onlyIf(condition, otherwise: .question(3))],
        2: [.onlyIf(condition, otherwise: .question(3))],
      ]
    )
  }

  @Test func `several boxes may be ticked, so none leads away`() {
    var goals = Question.choice("goals", Self.two)
    goals.form = .someOf
    let condition = Condition.contains(question: "goals", choice: "yes")
    let logic = SkipLogic([goals, .choice("b", Self.two, if: condition)])
    #expect(logic.jumps == [:])
    #expect(logic.rules == [1: [.onlyIf(condition, otherwise: .end)]])
  }

  /// The paper must ask what a computer asks, which knows every answer at once.
  @Test func `following the paper asks what the conditions ask`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let questions = Self.randomQuestions(&generator)
      let answers = Dictionary(
        uniqueKeysWithValues: questions.map {
          ($0.id, ["x", "y", "z", nil].randomElement(using: &generator) ?? nil)
        }
      )
      #expect(
        Self.askedOnPaper(questions, answers) == Self.askedByConditions(questions, answers),
        "\(questions.map { "\($0.id): \($0.askIf?.description ?? "-")" }) \(answers)"
      )
    }
  }

  private static func randomQuestions(_ generator: inout SeededGenerator) -> [Question] {
    (0..<Int.random(in: 1...7, using: &generator)).map { index in
      let earlier = index == 0 ? nil : "q\(Int.random(in: 0..<index, using: &generator))"
      let condition =
        Bool.random(using: &generator)
        ? earlier.map { question -> Condition in
          let choices = ["x", "y", "z"].filter { _ in Bool.random(using: &generator) }
          let among = Condition.isOneOf(question: question, choices: choices)
          return Bool.random(using: &generator) ? among : .not(among)
        } : nil
      return .choice("q\(index)", ["x", "y", "z"], if: condition)
    }
  }

  /// Relevance as content.md defines it: an unknown condition asks.
  private static func askedByConditions(
    _ questions: [Question],
    _ answers: [String: String?]
  ) -> [String] {
    var asked: [String] = []
    for question in questions {
      if let condition = question.askIf, let earlier = condition.questions.first,
        asked.contains(earlier), let answer = answers[earlier] ?? nil,
        !holds(condition, for: answer)
      {
        continue
      }
      asked.append(question.id)
    }
    return asked
  }

  private static func holds(_ condition: Condition, for answer: String) -> Bool {
    switch condition {
    case .isOneOf(_, let choices): choices.contains(answer)
    case .not(let inner): !holds(inner, for: answer)
    default: false
    }
  }

  /// What a person asks who reads from top to bottom and obeys.
  private static func askedOnPaper(
    _ questions: [Question],
    _ answers: [String: String?]
  ) -> [String] {
    let logic = SkipLogic(questions)
    var asked: [String] = []
    var index = 0
    func follow(_ destination: SkipLogic.Destination) {
      if case .question(let next) = destination { index = next } else { index = questions.count }
    }
    reading: while index < questions.count {
      for case .unless(let earlier, let choices, let destination) in logic.rules[index] ?? [] {
        let id = questions[earlier].id
        if asked.contains(id), let answer = answers[id] ?? nil, choices.contains(answer) {
          follow(destination)
          continue reading
        }
      }
      let question = questions[index]
      asked.append(question.id)
      if let answer = answers[question.id] ?? nil, let jump = logic.jumps[index]?[answer] {
        follow(jump)
      } else {
        index += 1
      }
    }
    return asked
  }
}
