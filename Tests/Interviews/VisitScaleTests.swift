import Guides
import Records
import Testing

@testable import Interviews

struct `The levels still possible` {
  private func scale(_ gated: Question? = nil) -> VisitScale {
    VisitScale.all(of: questionnaire([scored("email")] + (gated.map { [$0] } ?? [])))[0]
  }

  private func score(earned: Int, of possible: Int) -> Score {
    var score = Score()
    score.earned = earned
    score.possible = possible
    return score
  }

  /// The values of levels: 0 is unknown, always possible.
  private func values(_ set: UInt64) -> [Int] { (0..<64).filter { set & 1 << UInt64($0) != 0 } }

  @Test(
    arguments: [
      (0, 0, 30, [0, 1, 2, 3, 4, 5]),
      (0, 15, 15, [0, 1, 2, 3]),
      (15, 15, 15, [0, 3, 4, 5]),
      (3, 30, 0, [0, 1]),
      (7, 20, 10, [0, 2, 3]),
    ]
  )
  func `lie between the worst end and the best`(
    _ earned: Int,
    _ possible: Int,
    _ ahead: Int,
    _ expected: [Int]
  ) {
    let rest = VisitHorizon.Ahead(total: ahead)
    let found = scale().values(from: score(earned: earned, of: possible), rest, atMost: nil)
    #expect(values(found) == expected)
  }

  @Test func `count the choices still to tick as not lost`() {
    let rest = VisitHorizon.Ahead(total: 0, ticks: 10)
    #expect(values(scale().values(from: score(earned: 0, of: 10), rest, atMost: nil)).contains(5))
  }

  @Test func `are lowered by gates behind and ahead`() {
    let gate = question("gate", [choice("a", atMost: 2), choice("b")])
    let high = score(earned: 30, of: 30)
    let none = VisitHorizon.Ahead()
    #expect(values(scale(gate).values(from: high, none, atMost: 2)) == [0, 2])
    let ahead = VisitHorizon.Ahead(caps: [2])
    #expect(values(scale(gate).values(from: high, ahead, atMost: nil)) == [0, 2, 5])
  }
}
