import Guides

/// Looks for the visit with the fewest answers that satisfies a statement, or proves that there is none.
///
/// A uniform-cost search (Dijkstra's) over what is left to satisfy: two visits between which the rest
/// of the questionnaire cannot tell are one.
struct VisitSearch {
  private var table: FormulaTable
  private let scales: [VisitScale]
  private let plan: VisitPlan
  private var states: [VisitState] = []
  private var origins: [Origin] = []
  private var best: [VisitState: Int32] = [:]
  /// The visits to carry on, by how many answers they have given.
  private var waiting: [[Int]] = []
  private(set) var assignments = 0

  /// The visit before the last assignment, and that assignment.
  private struct Origin {
    let parent: Int32
    let stop: Int32
    let value: Int32
    let answers: Int32
  }

  /// Prepares a search; with `onlyAnswers` every question asked is answered.
  init(_ goal: Formula, in space: VisitSpace, onlyAnswers: Bool = false) {
    table = space.table
    plan = VisitPlan(goal, in: space, onlyAnswers: onlyAnswers)
    scales = plan.scales.map { space.scales[$0] }
  }

  /// What a search ends with.
  enum Outcome: Equatable {
    /// The values of the variables on the way; the others do not matter.
    case found([Int: Int])
    case impossible
    case tooLong
  }

  /// Searches, trying at most so many assignments.
  mutating func run(limit: Int) -> Outcome {
    var start = VisitState(formulas: plan.formulas, scores: plan.scales.count)
    settle(&start)
    push(start, Origin(parent: -1, stop: 0, value: 0, answers: 0))
    var answers = 0
    while answers < waiting.count {
      guard let index = waiting[answers].popLast() else {
        answers += 1
        continue
      }
      let state = states[index]
      guard best[state] == Int32(answers) else { continue }
      best[state] = VisitSearch.done
      if state.formula(0) == .always { return .found(values(upTo: index)) }
      guard state.stop < plan.stops.count else { continue }
      guard assignments < limit else { return .tooLong }
      advance(state, index)
    }
    return .impossible
  }

  /// Marks a state that need not be visited again.
  private static let done: Int32 = -1

  private func values(upTo index: Int) -> [Int: Int] {
    var values: [Int: Int] = [:]
    var origin = origins[index]
    while origin.parent >= 0 {
      values[plan.stops[Int(origin.stop)].variable] = Int(origin.value)
      origin = origins[Int(origin.parent)]
    }
    return values
  }
}

extension VisitSearch {
  private mutating func advance(_ state: VisitState, _ index: Int) {
    let place = state.stop
    let isPart = plan.stops[place].isPart
    let isAsked = plan.stops[place].asked.map { state.formula($0) == .always } ?? true
    let isTicking = isPart && state.ticking != .none
    let mustTick = isTicking && plan.stops[place].isLast && state.ticking == .nothingYet
    if isPart ? !mustTick : !isAsked { pass(state, index) }
    guard isPart ? isTicking : isAsked else { return }
    for move in plan.stops[place].moves.indices { take(move, state, index) }
  }

  /// Leaves a question that is not asked, or a choice that is not ticked.
  private mutating func pass(_ state: VisitState, _ index: Int) {
    var next = state
    if plan.stops[state.stop].isLast { next.ticking = .none }
    step(to: &next, value: 0, isAnswer: false, index)
  }

  private mutating func take(_ move: Int, _ state: VisitState, _ index: Int) {
    let stop = state.stop
    var next = state
    for place in plan.scales.indices {
      next.add(plan.stops[stop].moves[move].scores[place], toScore: place)
    }
    if let limit = plan.stops[stop].moves[move].atMost { next.lowerCap(to: limit) }
    if plan.stops[stop].isPart {
      next.ticking = plan.stops[stop].isLast ? .none : .something
    } else if plan.stops[stop].moves[move].isSeveral {
      next.ticking = .nothingYet
    }
    step(
      to: &next,
      value: plan.stops[stop].moves[move].value,
      isAnswer: plan.stops[stop].moves[move].isAnswer,
      index
    )
  }

  private mutating func step(to next: inout VisitState, value: Int, isAnswer: Bool, _ index: Int) {
    assignments += 1
    let stop = next.stop
    next.stop = stop + 1
    // Once a question is behind, when it was to be asked matters no more.
    if let asked = plan.stops[stop].asked { next.setFormula(asked, .always) }
    narrow(plan.stops[stop].variable, to: 1 << UInt64(value), in: &next)
    guard next.formula(0) != .never else { return }
    settle(&next)
    guard next.formula(0) != .never else { return }
    let answers = origins[index].answers + (isAnswer ? 1 : 0)
    push(
      next,
      Origin(parent: Int32(index), stop: Int32(stop), value: Int32(value), answers: answers)
    )
  }

  private mutating func narrow(_ variable: Int, to values: UInt64, in state: inout VisitState) {
    for place in state.formulaPlaces {
      let formula = state.formula(place)
      guard formula != .always, formula != .never else { continue }
      state.setFormula(place, table.narrowing(variable, to: values, in: formula))
    }
  }

  /// Works out the levels, or what they can still be, and forgets the scores that nothing reads.
  private mutating func settle(_ state: inout VisitState) {
    let stop = state.stop
    for (index, level) in plan.levels.enumerated() {
      let isRead = state.formulaPlaces.contains { table.reads(level.variable, state.formula($0)) }
      guard isRead else { continue }
      let scale = scales[level.place]
      let score = state.score(level.place)
      let values =
        stop > level.last
        ? 1 << UInt64(scale.value(of: score, atMost: state.cap))
        : scale.values(from: score, plan.levels[index].ahead[stop], atMost: state.cap)
      narrow(level.variable, to: values, in: &state)
    }
    let read = state.formulaPlaces.reduce(0) {
      $0 | table.scales[Int(state.formula($1).index)]
    }
    for (place, scale) in plan.scales.enumerated()
    where read & FormulaTable.bit(ofScale: scale) == 0 {
      state.forgetScore(place)
    }
    // The whole questionnaire comes first among scales, and only its level has gates.
    if read & FormulaTable.bit(ofScale: 0) == 0 { state.cap = nil }
  }

  private mutating func push(_ state: VisitState, _ origin: Origin) {
    if let known = best[state], known <= origin.answers { return }
    best[state] = origin.answers
    while waiting.count <= Int(origin.answers) { waiting.append([]) }
    waiting[Int(origin.answers)].append(states.count)
    states.append(state)
    origins.append(origin)
  }
}
