import Testing

@testable import Guides

@Suite struct ConditionParserTests {
  @Test(arguments: [
    ("email is none", Condition.isChoice(question: "email", choice: "none")),
    ("email is not none", .not(.isChoice(question: "email", choice: "none"))),
    ("email in [none, lost]", .isOneOf(question: "email", choices: ["none", "lost"])),
    ("devices contains phone", .contains(question: "devices", choice: "phone")),
    ("email is answered", .isAnswered(question: "email")),
    ("email is unanswered", .not(.isAnswered(question: "email"))),
    ("ease < 2", .compares(question: "ease", .less, 2)),
    ("ease<=2", .compares(question: "ease", .atMost, 2)),
    ("ease > 2", .compares(question: "ease", .greater, 2)),
    ("ease >= 2", .compares(question: "ease", .atLeast, 2)),
    ("level overall is 1", .level(domain: "overall", .isLevel(1))),
    ("level access is at least 2", .level(domain: "access", .isAtLeast(2))),
    ("level access is at most 2", .level(domain: "access", .isAtMost(2))),
    ("level overall is unknown", .level(domain: "overall", .isUnknown)),
    ("not (a is b)", .not(.isChoice(question: "a", choice: "b"))),
    ("((a is b))", .isChoice(question: "a", choice: "b")),
    (
      "a is b and (c is d or c is e)",
      .and([
        .isChoice(question: "a", choice: "b"),
        .or([.isChoice(question: "c", choice: "d"), .isChoice(question: "c", choice: "e")]),
      ])
    ),
    (
      "a is b or a is c or a is d",
      .or(["b", "c", "d"].map { .isChoice(question: "a", choice: $0) })
    ),
    ("barrier is unknown", .isChoice(question: "barrier", choice: "unknown")),
  ])
  func `every form is read`(_ text: String, _ condition: Condition) throws {
    #expect(try ConditionParser.parse(text).condition == condition)
  }

  @Test(arguments: [
    ("", nil, 0, ["QUESTION", "level", "not", "("]),
    ("email", nil, 5, ["is", "is not", "in [", "contains", "<", "<=", ">", ">="]),
    ("email est none", "est", 6, ["is", "is not", "in [", "contains", "<", "<=", ">", ">="]),
    ("email is", nil, 8, ["CHOICE", "not", "answered", "unanswered"]),
    ("email is not answered", "answered", 13, ["CHOICE"]),
    ("email in none", "none", 9, ["["]),
    ("email in []", "]", 10, ["CHOICE"]),
    ("email in [a b]", "b", 12, [",", "]"]),
    ("ease < many", "many", 7, ["NUMBER"]),
    ("level is 2", "is", 6, ["DOMAIN", "overall"]),
    ("level access is at 2", "2", 19, ["least", "most"]),
    ("not email is none", "email", 4, ["("]),
    ("(email is none", nil, 14, [")", "and", "or"]),
    ("email is none)", ")", 13, ["and", "or"]),
    ("email is none et a is b", "et", 14, ["and", "or"]),
  ])
  func `the word where reading stopped is shown, with what was possible there`(
    _ text: String,
    _ found: String?,
    _ offset: Int,
    _ expected: [String]
  ) {
    let fault = ConditionFault(
      kind: .unexpected(found: found, expected: expected),
      offset: offset,
      length: found?.unicodeScalars.count ?? 0
    )
    #expect(throws: fault) { try ConditionParser.parse(text) }
  }

  @Test func `mixing and with or shows both readings`() {
    let readings = ["(a is b and c is d) or e is f", "a is b and (c is d or e is f)"]
    let fault = ConditionFault(kind: .mixed(readings: readings), offset: 18, length: 2)
    #expect(throws: fault) { try ConditionParser.parse("a is b and c is d or e is f") }
  }

  @Test func `parentheses too deep are refused, not followed`() {
    let text = String(repeating: "(", count: 100_000)
    let fault = ConditionFault(kind: .tooDeep, offset: 32, length: 1)
    #expect(throws: fault) { try ConditionParser.parse(text) }
  }

  @Test func `names are found where they stand`() throws {
    let mentions = try ConditionParser.parse("été is a and level access is 2").mentions
    let expected: [ParsedCondition.Mention] = [
      .init(subject: .question("été", .choice), offset: 0, length: 3),
      .init(subject: .choice("a", of: "été"), offset: 7, length: 1),
      .init(subject: .domain("access"), offset: 19, length: 6),
      .init(subject: .level(2, of: "access"), offset: 29, length: 1),
    ]
    #expect(mentions == expected)
  }
}
