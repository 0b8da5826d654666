import Guides
import Records
import Testing

@testable import Interviews

struct `A condition` {
  private let evidence = Evidence(
    answers: [
      "email": .choice("none"), "uses": .choices(["pay", "write"]), "age": .number(40),
      "ease": .choice("4"), "refused": .nonAnswer(.prefersNot),
    ],
    levels: ["autonomy": .known(3), "access": .unknown]
  )

  @Test(arguments: [
    (Condition.question("email", is: "none"), Truth.yes),
    (.question("email", is: "alone"), .no),
    (.isOneOf(question: "email", choices: ["alone", "none"]), .yes),
    (.isOneOf(question: "email", choices: ["alone"]), .no),
    (.contains(question: "uses", choice: "pay"), .yes),
    (.contains(question: "uses", choice: "read"), .no),
    (.isOneOf(question: "uses", choices: ["read", "write"]), .yes),
    (.question("age", is: "40"), .yes),
    (.question("refused", is: "a"), .unknown),
    (.question("never-seen", is: "a"), .unknown),
    (.isOneOf(question: "refused", choices: []), .unknown),
    (.contains(question: "never-seen", choice: "a"), .unknown),
  ])
  func `looks at choices`(_ condition: Condition, _ truth: Truth) {
    #expect(evidence.truth(of: condition) == truth)
    #expect(evidence.truth(of: .not(condition)) == !truth)
  }

  @Test(arguments: [
    ("email", Truth.yes), ("uses", .yes), ("age", .yes), ("refused", .no), ("never-seen", .no),
  ])
  func `knows whether a question is answered`(_ question: String, _ truth: Truth) {
    #expect(evidence.truth(of: .isAnswered(question: question)) == truth)
  }

  @Test(arguments: [
    ("age", Condition.Comparison.less, 40, Truth.no), ("age", .less, 41, .yes),
    ("age", .atMost, 40, .yes), ("age", .atMost, 39, .no), ("age", .greater, 40, .no),
    ("age", .greater, 39, .yes), ("age", .atLeast, 40, .yes), ("age", .atLeast, 41, .no),
    ("ease", .atLeast, 4, .yes), ("ease", .less, 4, .no), ("refused", .less, 4, .unknown),
    ("never-seen", .less, 4, .unknown), ("email", .less, 4, .unknown),
    ("uses", .less, 4, .unknown),
  ])
  func `compares numbers and points of a scale`(
    _ question: String,
    _ comparison: Condition.Comparison,
    _ bound: Int,
    _ truth: Truth
  ) {
    #expect(evidence.truth(of: .compares(question: question, comparison, bound)) == truth)
  }

  @Test(arguments: [
    ("autonomy", Condition.LevelTest.isLevel(3), Truth.yes), ("autonomy", .isLevel(2), .no),
    ("autonomy", .isAtLeast(3), .yes), ("autonomy", .isAtLeast(4), .no),
    ("autonomy", .isAtMost(3), .yes), ("autonomy", .isAtMost(2), .no),
    ("autonomy", .isUnknown, .no), ("access", .isLevel(1), .unknown),
    ("access", .isAtLeast(1), .unknown), ("access", .isAtMost(5), .unknown),
    ("access", .isUnknown, .yes), ("never-seen", .isUnknown, .yes),
    ("never-seen", .isLevel(1), .unknown),
  ])
  func `looks at levels`(_ domain: String, _ test: Condition.LevelTest, _ truth: Truth) {
    #expect(evidence.truth(of: .level(domain: domain, test)) == truth)
  }

  @Test func `combines what it knows with what it does not`() {
    let yes = Condition.question("email", is: "none")
    let no = Condition.question("email", is: "alone")
    let unknown = Condition.question("refused", is: "a")
    #expect(evidence.truth(of: .and([yes, unknown])) == .unknown)
    #expect(evidence.truth(of: .and([unknown, no])) == .no)
    #expect(evidence.truth(of: .or([no, unknown])) == .unknown)
    #expect(evidence.truth(of: .or([unknown, yes])) == .yes)
    #expect(evidence.truth(of: .not(.or([no, .and([yes, unknown])]))) == .unknown)
  }
}
