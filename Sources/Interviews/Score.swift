package import Guides
package import Records

/// Points of a domain, or of a whole questionnaire: those earned, and the interval that missing answers leave.
package struct Score: Sendable, Hashable {
  /// Weighted points of the answers given.
  package var earned = 0
  /// The most those same questions could give.
  package var possible = 0
  /// The least and the most that the questions without answer could give.
  package var openLowest = 0
  package var openHighest = 0
  /// The weight of the questions answered, and of all that count.
  package var answeredWeight = 0
  package var weight = 0

  package init() {}

  /// Per cent of the points that could be earned on the questions answered; nil without any.
  package var percent: Double? {
    possible > 0 ? 100 * Double(earned) / Double(possible) : nil
  }

  /// Per cent of the weight that is answered.
  package var coverage: Double {
    weight > 0 ? 100 * Double(answeredWeight) / Double(weight) : 0
  }

  /// The scores in per cent if the missing answers were the worst and the best; nil when nothing scores.
  package var interval: ClosedRange<Double>? {
    let total = possible + openHighest
    guard total > 0 else { return nil }
    let lowest = 100 * Double(earned + openLowest) / Double(total)
    return lowest...max(lowest, 100 * Double(earned + openHighest) / Double(total))
  }

  /// The level on a scale: claimed when the interval stays in one level or enough is answered.
  package func level(on scale: LevelScale, coverage required: Int, atMost cap: Int?) -> Level {
    guard answeredWeight > 0, let interval, let lowest = scale.level(at: interval.lowerBound),
      let highest = scale.level(at: interval.upperBound)
    else { return .unknown }
    let cap = cap ?? highest
    if min(lowest, cap) == min(highest, cap) { return .known(min(lowest, cap)) }
    guard coverage >= Double(required), let percent else { return .unknown }
    // Where every choice earns something, even the worst missing answers would raise the score.
    let possible = min(max(percent, interval.lowerBound), interval.upperBound)
    return scale.level(at: possible).map { .known(min($0, cap)) } ?? .unknown
  }
}

extension Score {
  /// Adds one question that counts, with its answer if there is one.
  mutating func count(_ question: Question, _ answer: Answer?, points: (Choice) -> Int?) {
    let offered = question.choices.compactMap(points)
    guard !offered.isEmpty else { return }
    let highest = question.highest(offered, points: points) * question.weight
    weight += question.weight
    guard let earned = question.earned(answer, points: points) else {
      openLowest += question.lowest(offered, points: points) * question.weight
      openHighest += highest
      return
    }
    self.earned += earned * question.weight
    possible += highest
    answeredWeight += question.weight
  }
}

extension Question {
  fileprivate func lowest(_ offered: [Int], points: (Choice) -> Int?) -> Int {
    // A set is never empty, and a choice without points adds none to it.
    form == .someOf ? choices.map { points($0) ?? 0 }.min() ?? 0 : offered.min() ?? 0
  }

  fileprivate func highest(_ offered: [Int], points: (Choice) -> Int?) -> Int {
    let single = offered.max() ?? 0
    guard form == .someOf else { return single }
    // An exclusive choice (“none of these”) may earn more than all the others together.
    return max(single, choices.filter { !$0.isExclusive }.compactMap(points).reduce(0, +))
  }

  fileprivate func earned(_ answer: Answer?, points: (Choice) -> Int?) -> Int? {
    switch answer {
    case .choice(let id): choice(id).flatMap(points)
    case .number(let number): choice(String(number)).flatMap(points)
    case .choices(let ids): choices.filter { ids.contains($0.id) }.compactMap(points).reduce(0, +)
    case .nonAnswer, nil: nil
    }
  }
}
