import Guides
import Records

/// A scale of levels as a search sees it.
struct VisitScale: Sendable {
  let domain: String
  let scale: LevelScale
  let coverage: Int
  /// Every level that it can give, gates included, in order; the value of one is its place from 1.
  let levels: [Int]

  var isOverall: Bool { domain == Questionnaire.overall }

  /// The whole questionnaire first, then each domain whose level can be known.
  static func all(of questionnaire: Questionnaire) -> [VisitScale] {
    let caps = questionnaire.questions.flatMap { $0.choices.compactMap(\.atMost) }
    let domains = questionnaire.domains.filter { $0.isScored && $0.id != Questionnaire.overall }
    let overall = (Questionnaire.overall, questionnaire.overallLevels, caps)
    let scored = domains.compactMap { domain in
      questionnaire.domainLevels[domain.id].map { (domain.id, $0, [Int]()) }
    }
    return ([overall] + scored).map { domain, scale, caps in
      VisitScale(
        domain: domain,
        scale: scale,
        coverage: questionnaire.coverage,
        levels: Set(scale.steps.map(\.id) + caps).sorted()
      )
    }
  }

  /// The value of the level that a score gives.
  func value(of score: Score, atMost cap: Int?) -> Int {
    let level = score.level(on: scale, coverage: coverage, atMost: isOverall ? cap : nil)
    guard case .known(let number) = level, let place = levels.firstIndex(of: number) else {
      return 0
    }
    return place + 1
  }

  /// The values that the level can still take, as a bit set; what is lost never comes back.
  ///
  /// The level lies between those of the worst and of the best end, and gates ahead may lower it.
  func values(from score: Score, _ ahead: VisitHorizon.Ahead, atMost cap: Int?) -> UInt64 {
    let total = Double(score.possible + score.openHighest + ahead.total)
    guard total > 0 else { return 1 }
    let lost = Double(max(0, score.possible - score.earned - ahead.ticks))
    let dust = 1e-6
    let least = 100 * Double(score.earned + score.openLowest) / total - dust
    let most = 100 * (1 - lost / total) + dust
    var values: UInt64 = 1
    var start = -Double.infinity
    for step in scale.steps {
      let end = step.upTo.map(Double.init) ?? .infinity
      if end >= least, start <= most {
        let highest = isOverall ? min(step.id, cap ?? step.id) : step.id
        for level in [highest] + (isOverall ? ahead.caps.map { min($0, highest) } : []) {
          if let place = levels.firstIndex(of: level) { values |= 1 << UInt64(place + 1) }
        }
      }
      start = end
    }
    return values
  }

  /// The level behind a value.
  func level(_ value: Int) -> Level { value == 0 ? .unknown : .known(levels[value - 1]) }
}
