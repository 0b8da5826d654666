import Guides

/// What a search for one goal has to go through: only the questions and levels that can matter to it.
struct VisitPlan: Sendable {
  /// The statement to satisfy, then when each question that may be skipped is asked.
  let formulas: [Formula]
  let stops: [Stop]
  /// The scales whose levels matter.
  let scales: [Int]
  /// The levels to work out.
  let levels: [VisitHorizon]

  /// One thing to settle: the answer to a question, or whether one of its choices is ticked.
  struct Stop: Sendable {
    let variable: Int
    /// Whether it is one of several choices to tick, and the last of them.
    let isPart: Bool
    let isLast: Bool
    /// The place, among the formulas, of when the question is asked; nil when it always is.
    let asked: Int?
    let moves: [Move]
  }

  /// One way to settle a stop.
  struct Move: Sendable {
    let value: Int
    /// What it adds on each scale of the plan.
    let scores: [Score]
    let atMost: Int?
    /// Whether choices are still to be ticked.
    let isSeveral: Bool
    /// Whether it is one more answer given.
    let isAnswer: Bool
  }
}

extension VisitPlan {
  init(_ goal: Formula, in space: VisitSpace, onlyAnswers: Bool = false) {
    let cone = Cone(goal, in: space)
    let questions = cone.questions.sorted()
    let scales = Set(cone.levels.map(\.scale)).sorted()
    let skippable = questions.filter { space.questions[$0].asked != .always }
    self.scales = scales
    formulas = [goal] + skippable.map { space.questions[$0].asked }
    let places = questions.flatMap { index in
      (0...space.questions[index].parts.count).map { _ in index }
    }
    let stops = questions.flatMap { index in
      let question = space.questions[index]
      let asked = skippable.firstIndex(of: index).map { $0 + 1 }
      let answer = Stop(
        variable: question.variable,
        isPart: false,
        isLast: false,
        asked: asked,
        moves: question.moves(on: scales, onlyAnswers)
      )
      let parts = question.parts.enumerated().map { offset, part in
        Stop(
          variable: part.variable,
          isPart: true,
          isLast: offset == question.parts.count - 1,
          asked: nil,
          moves: [part.move(on: scales)]
        )
      }
      return [answer] + parts
    }
    self.stops = stops
    levels = cone.levels.sorted { $0.variable < $1.variable }.map { level in
      let place = scales.firstIndex(of: level.scale) ?? 0
      let last = places.lastIndex {
        $0 < level.at && space.questions[$0].counts(in: level.scale)
      }
      return VisitHorizon(
        variable: level.variable,
        place: place,
        last: last ?? -1,
        ahead: VisitHorizon.ahead(of: stops, place: place, upTo: last ?? -1)
      )
    }
  }
}

extension VisitQuestion {
  fileprivate func moves(on scales: [Int], _ onlyAnswers: Bool) -> [VisitPlan.Move] {
    let all = (canBeLeft(onlyAnswers) ? [refused] : []) + options
    let first = all.count == options.count ? 1 : 0
    return all.enumerated().map { offset, option in
      VisitPlan.Move(
        value: first + offset,
        scores: scales.map { option.scores[$0] },
        atMost: option.atMost,
        isSeveral: option.isSeveral,
        isAnswer: first + offset > 0
      )
    }
  }
}

extension VisitPart {
  fileprivate func move(on scales: [Int]) -> VisitPlan.Move {
    let scores = scales.map { scale in
      var score = Score()
      score.earned = earned[scale]
      return score
    }
    return VisitPlan.Move(
      value: 1,
      scores: scores,
      atMost: choice.atMost,
      isSeveral: false,
      isAnswer: false
    )
  }
}

/// All that a statement depends on, near or far.
private struct Cone {
  private(set) var questions: Set<Int> = []
  private(set) var levels: Set<LevelRead> = []

  struct LevelRead: Hashable {
    let variable: Int
    let scale: Int
    let at: Int
  }

  init(_ goal: Formula, in space: VisitSpace) {
    var pending = [goal]
    while let formula = pending.popLast() {
      for variable in space.table.variables[Int(formula.index)] {
        switch space.variables[variable] {
        case .answer(let question), .choice(let question, _):
          add(question, in: space, &pending)
        case .level(let scale, let position):
          levels.insert(LevelRead(variable: variable, scale: scale, at: position))
          for question in 0..<position where space.questions[question].counts(in: scale) {
            add(question, in: space, &pending)
          }
        }
      }
    }
  }

  private mutating func add(_ question: Int, in space: VisitSpace, _ pending: inout [Formula]) {
    guard questions.insert(question).inserted else { return }
    pending.append(space.questions[question].asked)
  }
}
