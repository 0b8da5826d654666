import Guides
import Testing

@Suite struct ConditionTextTests {
  @Test(arguments: [
    (Condition.not(.contains(question: "a", choice: "b")), "not (a contains b)"),
    (.not(.not(.isAnswered(question: "a"))), "not (a is unanswered)"),
    (
      .and([
        .isAnswered(question: "a"),
        .or([.isAnswered(question: "b"), .level(domain: "c", .isUnknown)]),
      ]),
      "a is answered and (b is answered or level c is unknown)"
    ),
  ])
  func `a condition is written as authors write it`(_ condition: Condition, _ text: String) {
    #expect(condition.description == text)
  }

  @Test(arguments: 1...300)
  func `reading what was written gives the same condition`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let condition = Condition.random(depth: 4, using: &generator)
    #expect(try ConditionParser.parse(condition.description).condition == condition)
  }
}

extension Condition {
  fileprivate static func random(depth: Int, using generator: inout SeededGenerator) -> Condition {
    let names = ["email", "internet", "a-b", "x1", "unknown", "at"]
    let question = names.randomElement(using: &generator) ?? "email"
    let choice = names.randomElement(using: &generator) ?? "none"
    let number = Int.random(in: 0...9, using: &generator)
    func parts() -> [Condition] {
      (0..<Int.random(in: 2...3, using: &generator)).map { _ in
        random(depth: depth - 1, using: &generator)
      }
    }
    switch Int.random(in: 0...(depth > 0 ? 13 : 9), using: &generator) {
    case 0: return .isChoice(question: question, choice: choice)
    case 1: return .isOneOf(question: question, choices: [choice, question])
    case 2: return .contains(question: question, choice: choice)
    case 3: return .isAnswered(question: question)
    case 4: return .compares(question: question, .less, number)
    case 5: return .compares(question: question, .atLeast, number)
    case 6: return .level(domain: question, .isLevel(number))
    case 7: return .level(domain: question, .isAtLeast(number))
    case 8: return .level(domain: question, .isAtMost(number))
    case 9: return .level(domain: question, .isUnknown)
    case 10, 11: return .not(random(depth: depth - 1, using: &generator))
    case 12: return .and(parts())
    default: return .or(parts())
    }
  }
}
