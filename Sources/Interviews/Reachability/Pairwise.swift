import Guides

/// Walks that between them try every pair of answers to two questions, as far as visits allow it.
///
/// Defects mostly come from one value or from two together (Kuhn, Wallace and Gallo, 2004).
struct Pairwise {
  private struct Pair: Hashable {
    let first: Int
    let value: Int
    let second: Int
    let other: Int
  }

  /// Runs walks until every pair has had its chance, or there have been enough of them.
  static func walks(
    _ space: VisitSpace,
    atMost limit: Int,
    onlyAnswers: Bool = false,
    using dice: inout Dice,
    visit: (RandomWalk) -> Void
  ) {
    var walks = 0
    var tried: Set<Pair> = []
    for first in space.questions.indices {
      for second in space.questions.indices.dropFirst(first + 1) {
        for value in space.questions[first].values(onlyAnswers) {
          for other in space.questions[second].values(onlyAnswers) {
            guard walks < limit else { return }
            let pair = Pair(first: first, value: value, second: second, other: other)
            guard !tried.contains(pair) else { continue }
            let wishes = [first: value, second: other]
            let walk = RandomWalk(space, onlyAnswers: onlyAnswers, wishes: wishes, using: &dice)
            walks += 1
            visit(walk)
            tried.formUnion(pairs(of: walk, in: space))
          }
        }
      }
    }
  }

  private static func pairs(of walk: RandomWalk, in space: VisitSpace) -> [Pair] {
    let values = space.questions.map { walk.values[$0.variable] }
    return values.indices.flatMap { first in
      values.indices.dropFirst(first + 1).map { second in
        Pair(first: first, value: values[first], second: second, other: values[second])
      }
    }
  }
}

extension VisitQuestion {
  /// The values that an answer to the question can have.
  fileprivate func values(_ onlyAnswers: Bool) -> [Int] {
    (canBeLeft(onlyAnswers) ? [0] : []) + options.indices.map { $0 + 1 }
  }
}
