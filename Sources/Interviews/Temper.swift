import Guides

/// What a visitor drawn at random is like; without it every visitor would be average.
struct Temper: Sendable {
  /// From 0, the fewest points everywhere, to 1, the most.
  let ease: Double
  /// Of a hundred questions, how many are answered after that ease and not at random.
  let steadiness: Int
  /// Of a hundred questions that can be, how many are left without answer.
  let refusals: Int
  /// Of a hundred choices that can be ticked together, how many are.
  let ticks: Int
}

extension Temper {
  init(using dice: inout Dice) {
    ease = Double.random(in: 0...1, using: &dice)
    steadiness = dice.pick([0, 50, 90]) ?? 0
    refusals = dice.pick([0, 5, 30, 80]) ?? 0
    ticks = dice.pick([5, 50]) ?? 0
  }

  /// One of some answers, by the share of the points that each earns.
  func choose(among shares: [Double], using dice: inout Dice) -> Int? {
    guard dice.happens(steadiness) else { return dice.pick(Array(shares.indices)) }
    return shares.indices.shuffled(using: &dice).min {
      abs(shares[$0] - ease) < abs(shares[$1] - ease)
    }
  }
}

extension Temper {
  /// An answer that the question accepts; nil when there is none.
  func answer(to question: Question, using dice: inout Dice) -> Answer? {
    if dice.happens(refusals), let reason = dice.pick(question.nonAnswers) {
      return .nonAnswer(reason)
    }
    switch question.form {
    case .note: return nil
    case .someOf: return several(question, using: &dice)
    case .yesNo, .oneOf, .observation, .scale, .number:
      if question.form != .number, let place = choose(among: question.shares, using: &dice) {
        return .choice(question.choices[place].id)
      }
      return question.bounds.map { .number(Int.random(in: $0, using: &dice)) }
    }
  }

  private func several(_ question: Question, using dice: inout Dice) -> Answer? {
    guard let first = dice.pick(question.choices) else { return nil }
    if first.isExclusive { return .choices([first.id]) }
    let others = question.choices.filter { !$0.isExclusive && dice.happens(ticks) }
    return .choices(Set([first.id] + others.map(\.id)))
  }
}

extension Question {
  /// The share of the most points that each choice earns in its best domain.
  fileprivate var shares: [Double] {
    choices.map { Double($0.points.values.max() ?? 0) / Double(Choice.mostPoints) }
  }
}
