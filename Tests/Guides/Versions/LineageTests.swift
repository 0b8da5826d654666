import Testing

@testable import Guides

struct LineageTests {
  private let questionnaire = Questionnaire(
    id: "counter",
    version: 4,
    migrations: [
      Migration(to: 4, questions: ["phone": "mobile"], broken: ["access"]),
      Migration(
        to: 2,
        questions: ["tel": "phone"],
        choices: ["phone": ["gsm": "basic"], "ease": ["5": "4"]],
        domains: ["net": "access"],
        recommendations: ["call": "ring"],
        removed: ["fax"]
      ),
      Migration(to: 3, questions: ["a": "b", "b": "a"], broken: ["ease"]),
    ]
  )

  @Test func `a name is followed through every version`() {
    let lineage = questionnaire.lineage(from: 1)
    #expect(lineage.question("tel") == "mobile")
    #expect(lineage.question("other") == "other")
    #expect(lineage.question("fax") == nil)
    #expect(lineage.domain("net") == "access")
    #expect(lineage.recommendation("call") == "ring")
  }

  @Test func `only the versions in between count`() {
    #expect(questionnaire.lineage(from: 2).question("tel") == "tel")
    #expect(questionnaire.lineage(from: 2).question("fax") == "fax")
    #expect(questionnaire.lineage(from: 1, to: 2).question("tel") == "phone")
    #expect(questionnaire.lineage(from: 4) == Lineage([]))
    #expect(questionnaire.lineage(from: 9) == Lineage([]))
  }

  @Test func `two names can be swapped`() {
    let lineage = questionnaire.lineage(from: 2, to: 3)
    #expect([lineage.question("a"), lineage.question("b")] == ["b", "a"])
  }

  @Test func `a name is matched whole`() {
    #expect(questionnaire.lineage(from: 1).question("telephone") == "telephone")
  }

  @Test(arguments: [
    (Answer.choice("gsm"), Answer.choice("basic")),
    (.choice("smart"), .choice("smart")),
    (.choices(["gsm", "smart"]), .choices(["basic", "smart"])),
    (.nonAnswer(.prefersNot), .nonAnswer(.prefersNot)),
  ])
  func `an answer follows its question and its choices`(_ old: Answer, _ new: Answer) throws {
    let moved = try #require(questionnaire.lineage(from: 1).answer(old, to: "tel"))
    #expect(moved.question == "mobile")
    #expect(moved.answer == new)
  }

  @Test func `a point of a scale is a choice like another`() throws {
    let lineage = questionnaire.lineage(from: 1)
    #expect(try #require(lineage.answer(.number(5), to: "ease")).answer == .number(4))
    #expect(try #require(lineage.answer(.number(3), to: "ease")).answer == .number(3))
    #expect(lineage.answer(.number(3), to: "fax") == nil)
  }

  @Test func `figures are not set beside those of before a break`() {
    let lineage = questionnaire.lineage(from: 1)
    #expect(!lineage.isComparable(question: "ease"))
    #expect(!lineage.isComparable(question: "fax"))
    #expect(lineage.isComparable(question: "tel"))
    #expect(!lineage.isComparable(domain: "net"))
    #expect(lineage.isComparable(domain: "autonomy"))
    #expect(questionnaire.lineage(from: 3).isComparable(question: "ease"))
  }

  @Test(arguments: 0..<1000)
  func `chains compose, whatever they say`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let names = ["a", "b", "c", "d", "e"]
    func some(_ generator: inout SeededGenerator) -> [String: String] {
      let count = Int.random(in: 0...3, using: &generator)
      let pairs = (0..<count).map { _ in
        (
          names.randomElement(using: &generator) ?? "a",
          names.randomElement(using: &generator) ?? "b"
        )
      }
      return Dictionary(pairs) { first, _ in first }
    }
    let migrations = (2...6).map { version in
      Migration(
        to: version,
        questions: some(&generator),
        choices: ["a": some(&generator), "c": some(&generator)],
        domains: some(&generator),
        recommendations: some(&generator),
        removed: Set(some(&generator).keys.prefix(1)),
        broken: Set(some(&generator).keys.prefix(1))
      )
    }.shuffled(using: &generator)
    let questionnaire = Questionnaire(id: "q", version: 6, migrations: migrations)
    let middle = Int.random(in: 1...6, using: &generator)
    let first = questionnaire.lineage(from: 1, to: middle)
    let second = questionnaire.lineage(from: middle)
    let whole = questionnaire.lineage(from: 1)
    #expect(first + second == whole)
    for name in names {
      #expect(whole.question(name) == first.question(name).flatMap(second.question))
      #expect(whole.domain(name) == second.domain(first.domain(name)))
      #expect(
        whole.recommendation(name) == second.recommendation(first.recommendation(name))
      )
      for answer in [Answer.choice("b"), .choices(["a", "d"]), .nonAnswer(.doesNotKnow)] {
        let steps = first.answer(answer, to: name).flatMap {
          second.answer($0.answer, to: $0.question)
        }
        let once = whole.answer(answer, to: name)
        #expect(once?.question == steps?.question)
        #expect(once?.answer == steps?.answer)
      }
    }
  }
}
