import Guides

/// A visit taken at random through the space of visits, and the values that it gave.
struct RandomWalk {
  private let space: VisitSpace
  private(set) var values: [Int]
  private var scores: [Score]
  private var cap: Int?
  private let onlyAnswers: Bool
  /// Options that the visit takes wherever it can, by question.
  private let wishes: [Int: Int]

  /// Walks from the first question to the last.
  init(
    _ space: VisitSpace,
    onlyAnswers: Bool = false,
    wishes: [Int: Int] = [:],
    using dice: inout Dice
  ) {
    self.space = space
    self.onlyAnswers = onlyAnswers
    self.wishes = wishes
    values = space.variables.map { _ in 0 }
    scores = space.scales.map { _ in Score() }
    let temper = Temper(using: &dice)
    for position in 0...space.questions.count {
      work(outLevelsAt: position)
      guard position < space.questions.count else { return }
      let question = space.questions[position]
      guard space.table.isTrue(question.asked, values) else { continue }
      answer(position, question, temper, using: &dice)
    }
  }

  /// The value of the level of each scale at the end.
  var finalLevels: [Int] {
    space.scales.indices.map { space.scales[$0].value(of: scores[$0], atMost: cap) }
  }

  private mutating func work(outLevelsAt position: Int) {
    for (variable, scale) in space.levelVariables[position] ?? [] {
      values[variable] = space.scales[scale].value(of: scores[scale], atMost: cap)
    }
  }

  private mutating func answer(
    _ position: Int,
    _ question: VisitQuestion,
    _ temper: Temper,
    using dice: inout Dice
  ) {
    let wish = wishes[position] ?? temper.wish(for: question, onlyAnswers, using: &dice)
    guard wish > 0 else {
      add(question.refused)
      return
    }
    let option = question.options[wish - 1]
    values[question.variable] = wish
    add(option)
    guard option.isSeveral, let first = dice.pick(question.parts) else { return }
    for part in question.parts where part.variable == first.variable || dice.happens(temper.ticks) {
      values[part.variable] = 1
      for scale in scores.indices { scores[scale].earned += part.earned[scale] }
      cap = [cap, part.choice.atMost].compactMap { $0 }.min()
    }
  }

  private mutating func add(_ option: VisitOption) {
    for scale in scores.indices { scores[scale] += option.scores[scale] }
    cap = [cap, option.atMost].compactMap { $0 }.min()
  }
}

extension Temper {
  /// The value of the answer to a question; 0 is none.
  fileprivate func wish(
    for question: VisitQuestion,
    _ onlyAnswers: Bool,
    using dice: inout Dice
  ) -> Int {
    if question.canBeLeft(onlyAnswers), dice.happens(refusals) { return 0 }
    let shares = question.options.map { option in
      let score = option.scores[0]
      return score.possible > 0 ? Double(score.earned) / Double(score.possible) : 0
    }
    return choose(among: shares, using: &dice).map { $0 + 1 } ?? 0
  }
}
