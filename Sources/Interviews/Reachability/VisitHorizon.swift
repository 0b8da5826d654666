/// A level that a search has still to work out, and what lies ahead of each stop for it.
struct VisitHorizon: Sendable {
  let variable: Int
  /// The place of its scale in the plan.
  let place: Int
  /// The stop after which nothing can change it; -1 when nothing ever can.
  let last: Int
  /// By stop, from the first to the end.
  let ahead: [Ahead]

  /// What the rest of a visit can still bring.
  struct Ahead: Sendable {
    /// The most points of the questions to come.
    var total = 0
    /// The points of the choices still to tick in the question under way.
    var ticks = 0
    /// The gates to come, each once.
    var caps: [Int] = []
  }
}

extension VisitHorizon {
  /// Looks ahead from each stop, backwards from the last one that counts.
  static func ahead(of stops: [VisitPlan.Stop], place: Int, upTo last: Int) -> [Ahead] {
    var ahead = Ahead()
    var all = [ahead]
    for (index, stop) in stops.enumerated().reversed() {
      if index <= last {
        let totals = stop.moves.map { $0.scores[place].possible + $0.scores[place].openHighest }
        let earned = stop.moves.map { $0.scores[place].earned }.max() ?? 0
        if stop.isPart { ahead.ticks += earned } else { ahead.ticks = 0 }
        if !stop.isPart { ahead.total += totals.max() ?? 0 }
        ahead.caps = Set(ahead.caps + stop.moves.compactMap(\.atMost)).sorted()
      }
      all.append(ahead)
    }
    return all.reversed()
  }
}
