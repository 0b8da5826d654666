import Guides
import Records

/// Which goals some visit comes to: found by random walks first, then settled by a search each.
struct Verdicts: Sendable {
  private(set) var space: VisitSpace
  private(set) var assignments = 0
  /// Levels seen with each answer, when everything is answered.
  private(set) var sightings: [Sighting: Set<Int>] = [:]
  private let effort: Reachability.Effort
  /// Those of the answers, by question.
  private let variables: [Int]
  private var ways: [Quest: Verdict] = [:]
  private var seen: [Quest: [Int: Int]] = [:]
  private var hasGivenUp: Bool

  /// A goal, on visits that answer everything or on any.
  struct Quest: Sendable, Hashable {
    var goal: Goal
    var onlyAnswers = false
  }

  enum Verdict: Sendable, Equatable {
    /// The values of the variables that lead there.
    case reached([Int: Int])
    case impossible
    /// Neither found by sampling nor proven impossible.
    case notSeen
  }

  /// An answer, and the scale whose levels were seen with it.
  struct Sighting: Sendable, Hashable {
    let scale: Int
    let question: Int
    let value: Int
  }

  init(_ questionnaire: Questionnaire, effort: Reachability.Effort) {
    var space = VisitSpace(questionnaire)
    let quests = questionnaire.quests
    let formulas = quests.map { space.formula(of: $0.goal) }
    self.space = space
    self.effort = effort
    hasGivenUp = !space.isComplete
    variables = space.questions.map(\.variable)
    var dice = Dice(seed: effort.seed)
    var pending = Array(zip(quests, formulas))
    for index in 0..<effort.firstWalks {
      let onlyAnswers = index % 2 == 0
      let walk = RandomWalk(space, onlyAnswers: onlyAnswers, using: &dice)
      if onlyAnswers { note(walk) }
      look(at: walk, onlyAnswers, for: &pending)
    }
    settle(Array(zip(quests, formulas)))
  }

  /// Whether every verdict is a proof.
  var isExact: Bool { !hasGivenUp }

  func verdict(_ goal: Goal, onlyAnswers: Bool = false) -> Verdict {
    ways[Quest(goal: goal, onlyAnswers: onlyAnswers)] ?? .notSeen
  }

  func isReached(_ goal: Goal, onlyAnswers: Bool = false) -> Bool {
    if case .reached = verdict(goal, onlyAnswers: onlyAnswers) { true } else { false }
  }

  /// A visit that comes to the goal, when one is known.
  func path(to goal: Goal, onlyAnswers: Bool = false) -> [PathStep]? {
    guard case .reached(let values) = verdict(goal, onlyAnswers: onlyAnswers) else { return nil }
    return space.path(values, onlyAnswers: onlyAnswers)
  }

  /// Settles goals that came up later.
  mutating func settle(_ quests: [Quest]) {
    settle(quests.map { ($0, space.formula(of: $0.goal)) })
  }
}

extension Verdicts {
  private mutating func settle(_ quests: [(Quest, Formula)]) {
    let space = space
    let pending = quests.map { quest, formula in
      (quest: quest, formula: formula, size: VisitPlan(formula, in: space).size)
    }
    var open: [(Quest, Formula)] = []
    // The small ones first: a large one must not use up what they need.
    for (quest, formula, _) in pending.sorted(by: { $0.size < $1.size }) {
      if let values = seen[quest], !quest.goal.wantsShortest {
        ways[quest] = .reached(values)
        continue
      }
      let outcome = search(formula, quest.onlyAnswers)
      switch outcome {
      case .found(let values): ways[quest] = .reached(values)
      case .impossible: ways[quest] = space.isComplete ? .impossible : .notSeen
      case .tooLong: open.append((quest, formula))
      }
    }
    guard !open.isEmpty else { return }
    hasGivenUp = true
    sample(open)
  }

  /// Searches for a whole statement; if that is long, first proves, if it can, that a part is impossible.
  private mutating func search(_ formula: Formula, _ onlyAnswers: Bool) -> VisitSearch.Outcome {
    let parts = space.partsOnOneScale(of: formula)
    if !parts.isEmpty {
      let quick = run(formula, onlyAnswers, limit: min(left, Verdicts.quickSearch))
      guard quick == .tooLong else { return quick }
    }
    for part in parts {
      guard run(part, onlyAnswers, limit: left / 4) != .impossible else { return .impossible }
    }
    return run(formula, onlyAnswers, limit: left)
  }

  /// The assignments that may still be tried.
  private var left: Int { max(0, effort.assignments - assignments) }

  /// Assignments worth trying before anything cleverer.
  private static let quickSearch = 20_000

  private mutating func run(
    _ formula: Formula,
    _ onlyAnswers: Bool,
    limit: Int
  ) -> VisitSearch.Outcome {
    var search = VisitSearch(formula, in: space, onlyAnswers: onlyAnswers)
    let outcome = search.run(limit: limit)
    assignments += search.assignments
    return outcome
  }

  private mutating func sample(_ quests: [(Quest, Formula)]) {
    let space = space
    var dice = Dice(seed: effort.seed &+ 1)
    var pending = quests.filter { seen[$0.0] == nil }
    // Visits that answer everything are visits too: they come last, for all.
    for onlyAnswers in [false, true] {
      for _ in 0..<effort.lastWalks / 2 where !pending.isEmpty {
        let walk = RandomWalk(space, onlyAnswers: onlyAnswers, using: &dice)
        if onlyAnswers { note(walk) }
        look(at: walk, onlyAnswers, for: &pending)
      }
      Pairwise.walks(
        space,
        atMost: effort.lastWalks / 2,
        onlyAnswers: onlyAnswers,
        using: &dice
      ) { look(at: $0, onlyAnswers, for: &pending) }
    }
    for (quest, _) in quests {
      ways[quest] = seen[quest].map(Verdict.reached) ?? .notSeen
    }
  }

  private mutating func look(
    at walk: RandomWalk,
    _ onlyAnswers: Bool,
    for pending: inout [(Quest, Formula)]
  ) {
    pending.removeAll { quest, formula in
      // A visit that answers everything is a visit like any other.
      guard onlyAnswers || !quest.onlyAnswers, space.table.isTrue(formula, walk.values) else {
        return false
      }
      seen[quest] = Dictionary(uniqueKeysWithValues: walk.values.enumerated().map { ($0, $1) })
      return true
    }
  }

  private mutating func note(_ walk: RandomWalk) {
    for (scale, value) in walk.finalLevels.enumerated() where value > 0 {
      for (index, variable) in variables.enumerated() {
        let sighting = Sighting(scale: scale, question: index, value: walk.values[variable])
        sightings[sighting, default: []].insert(value)
      }
    }
  }
}

extension Goal {
  /// Whether any way there will do, or only the one with the fewest answers.
  fileprivate var wantsShortest: Bool {
    switch self {
    case .deadEnd, .deadEndAfterAnAnswer: true
    default: false
    }
  }
}

extension VisitPlan {
  /// A measure of how long a search may take.
  fileprivate var size: Int { stops.count * (1 + scales.count * scales.count) }
}
