import Guides
import Records
import Testing

@testable import Interviews

struct `A score` {
  private func score(_ questions: [Question], _ answers: [String: Answer]) -> Score {
    Scores(questionnaire(questions), questions: questions, answers: answers).overall
  }

  @Test func `without anything scored has no interval and no level`() {
    let score = score([question("free", [choice("a")])], ["free": .choice("a")])
    #expect(score == Score())
    #expect(score.interval == nil && score.percent == nil && score.coverage == 0)
    #expect(score.level(on: fifths, coverage: 0, atMost: nil) == .unknown)
  }

  @Test func `weighs its questions`() {
    let score = score(
      [scored("a", weight: 2), scored("b")],
      ["a": .choice("1"), "b": .choice("3")]
    )
    #expect(score.earned == 5)
    #expect(score.possible == 9)
    #expect(score.interval == 500.0 / 9...500.0 / 9)
    #expect(score.coverage == 100)
  }

  @Test func `a missing answer opens an interval, from the worst choice to the best`() {
    let open = question("b", [choice("x", ["autonomy": 1]), choice("y", ["autonomy": 2])])
    let score = score([scored("a"), open], ["a": .choice("3")])
    #expect(score.percent == 100)
    #expect(score.interval == 80...100)
    #expect(score.coverage == 50)
  }

  @Test(arguments: NonAnswer.allCases)
  func `no kind of refusal counts as zero`(_ refusal: NonAnswer) {
    let questions = [scored("a"), scored("b")]
    let refused = score(questions, ["a": .choice("3"), "b": .nonAnswer(refusal)])
    #expect(refused == score(questions, ["a": .choice("3")]))
    #expect(refused.percent == 100)
  }

  @Test func `several choices add up, an exclusive one stands for them`() {
    let some = question(
      "uses",
      [
        choice("pay", ["autonomy": 2]), choice("write", ["autonomy": 1]),
        choice("none", ["autonomy": 0], exclusive: true),
      ],
      form: .someOf
    )
    #expect(score([some], ["uses": .choices(["pay", "write"])]).percent == 100)
    #expect(score([some], ["uses": .choices(["none"])]).percent == 0)
    #expect(score([some], [:]).interval == 0...100)
  }

  @Test func `an exclusive choice may be the best`() {
    let troubles = question(
      "troubles",
      [choice("reading", [:]), choice("paying", ["autonomy": 1])]
        + [choice("none", ["autonomy": 3], exclusive: true)],
      form: .someOf
    )
    #expect(score([troubles], ["troubles": .choices(["none"])]).percent == 100)
    #expect(score([troubles], ["troubles": .choices(["reading"])]).percent == 0)
    #expect(score([troubles, scored("b")], ["b": .choice("0")]).interval == 0...50)
  }

  @Test func `a number and a point of a scale score by the choice of that name`() {
    let children = question(
      "children",
      [choice("0", ["autonomy": 0]), choice("1", ["autonomy": 3])],
      form: .number,
      bounds: 0...9
    )
    #expect(score([children], ["children": .number(1)]).percent == 100)
    #expect(score([children], ["children": .number(7)]).percent == nil)
  }
}

struct `A claimed level` {
  private func level(_ earned: Int, of possible: Int, open: Int, cap: Int? = nil) -> Level {
    var score = Score()
    (score.earned, score.possible, score.openHighest) = (earned, possible, open)
    (score.answeredWeight, score.weight) = (possible, possible + open)
    return score.level(on: fifths, coverage: 60, atMost: cap)
  }

  // Levels change past 20, 40, 60 and 80 per cent.
  @Test(arguments: [
    (0, 10, 0, Level.known(1)), (2, 10, 0, .known(1)), (3, 10, 0, .known(2)),
    (8, 10, 0, .known(4)), (9, 10, 0, .known(5)), (10, 10, 0, .known(5)),
    (9, 10, 1, .known(5)),  // 82 to 91: the whole interval is in one level
    (85, 90, 10, .known(5)),  // 85 to 95
    (6, 8, 2, .known(4)),  // 60 to 80, over two levels; 80 % answered, 75 % earned
    (3, 6, 4, .known(3)),  // 30 to 70; 60 % answered is just enough
    (3, 5, 5, .unknown),  // half answered is not
    (0, 1, 9, .unknown), (1, 1, 9, .unknown), (0, 0, 10, .unknown),
  ])
  func `needs one level for the whole interval, or enough answers`(
    _ earned: Int,
    _ possible: Int,
    _ open: Int,
    _ expected: Level
  ) {
    #expect(level(earned, of: possible, open: open) == expected)
  }

  @Test(arguments: [
    (10, 10, 0, 2, Level.known(2)), (0, 10, 0, 2, .known(1)),
    (5, 5, 5, 2, .known(2)),  // 50 to 100: whatever is left, the gate holds
    (1, 5, 5, 2, .unknown), (6, 8, 2, 3, .known(3)),
  ])
  func `a gate lowers it and may settle it`(
    _ earned: Int,
    _ possible: Int,
    _ open: Int,
    _ cap: Int,
    _ expected: Level
  ) {
    #expect(level(earned, of: possible, open: open, cap: cap) == expected)
  }

  @Test func `nothing is claimed of someone who answered nothing`() {
    var score = Score()
    (score.openLowest, score.openHighest, score.weight) = (9, 10, 3)
    #expect(score.level(on: fifths, coverage: 0, atMost: nil) == .unknown)
  }

  @Test func `is never below the worst that is left`() {
    var score = Score()
    (score.earned, score.possible, score.openLowest, score.openHighest) = (0, 6, 3, 8)
    (score.answeredWeight, score.weight) = (2, 3)
    #expect(score.percent == 0)
    #expect(score.interval == 300.0 / 14...800.0 / 14)  // 21 to 57: the second level or the third
    #expect(score.level(on: fifths, coverage: 60, atMost: nil) == .known(2))
  }
}
