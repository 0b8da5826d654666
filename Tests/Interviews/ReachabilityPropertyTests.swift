import Guides
import Records
import Specimens
import Testing

@testable import Interviews

struct `The reachability of any questionnaire` {
  private static let noWalks = Reachability.Effort(firstWalks: 0)
  private static let fewWalks = Reachability.Effort(firstWalks: 30)

  /// Invented questionnaires small enough to take every visit.
  private static let small: [(seed: Int, visits: EveryVisit)] = {
    var taste = GeneratedQuestionnaire.Taste()
    taste.questions = 2...5
    let all = (0..<1200).map { ($0, GeneratedQuestionnaire.make(seed: $0, taste)) }
    return all.filter { EveryVisit.count($0.1) <= 120 }.prefix(310).map { ($0, EveryVisit($1)) }
  }()

  @Test(arguments: [noWalks, fewWalks])
  func `is what taking every visit shows`(_ effort: Reachability.Effort) {
    #expect(Self.small.count >= 300)
    var kinds: [String: Int] = [:]
    for (seed, visits) in Self.small {
      let questionnaire = visits.questionnaire
      let reachability = Reachability(of: questionnaire, effort: effort)
      let facts = Set(reachability.findings.map(\.fact))
      #expect(facts == visits.facts, "seed \(seed)")
      #expect(facts.count == reachability.findings.count, "seed \(seed)")
      #expect(reachability.isExact && reachability.findings.allSatisfy(\.isProven), "seed \(seed)")
      for fact in facts { kinds["\(fact)".prefix { $0 != "(" }.description, default: 0] += 1 }
    }
    #expect(kinds.count >= 12)
  }

  @Test(arguments: [noWalks, fewWalks])
  func `comes with visits that show it`(_ effort: Reachability.Effort) {
    var paths = 0
    for (seed, visits) in Self.small.prefix(120) {
      let questionnaire = visits.questionnaire
      let reachability = Reachability(of: questionnaire, effort: effort)
      for goal in visits.reached where goal != .deadEnd {
        let path = reachability.path(to: goal)
        guard let path, let end = Interview(questionnaire, path: path)?.assessment else {
          Issue.record("seed \(seed): no visit to \(goal)")
          continue
        }
        paths += 1
        #expect(end.shows(goal, in: questionnaire) != false, "seed \(seed), \(goal)")
      }
      let deadEnd = reachability.path(to: .deadEnd)
      #expect((deadEnd != nil) == visits.reached.contains(.deadEnd), "seed \(seed)")
      for finding in reachability.findings where finding.fact == .deadEnd {
        let end = Interview(questionnaire, path: finding.path)?.assessment
        #expect(end?.recommendations == [], "seed \(seed)")
        let given = finding.path.count { $0.answer.isGiven }
        #expect(given == visits.shortestDeadEnd, "seed \(seed)")
      }
    }
    #expect(paths > 1000)
  }

  @Test func `is the same every time`() {
    for (_, visits) in Self.small.prefix(50) {
      let first = Reachability(of: visits.questionnaire)
      let second = Reachability(of: visits.questionnaire)
      #expect(first.findings == second.findings && first.assignments == second.assignments)
    }
  }
}

extension Interview {
  /// An interview that follows a path to its end; nil when the path is not one.
  fileprivate init?(_ questionnaire: Questionnaire, path: [PathStep]) {
    self.init(questionnaire)
    for step in path {
      guard nextQuestion?.id == step.question else { return nil }
      do { try append(.answered(question: step.question, step.answer)) } catch { return nil }
    }
    guard isComplete else { return nil }
  }
}

extension Assessment {
  /// Whether an assessment shows that a goal was reached; nil when it cannot tell.
  fileprivate func shows(_ goal: Goal, in questionnaire: Questionnaire) -> Bool? {
    let asked = relevance.questions.map(\.id)
    return switch goal {
    case .asks(let id), .asksForSure(let id): asked.contains(id)
    case .skips(let id): !asked.contains(id)
    case .level(let level, Questionnaire.overall): self.level == .known(level)
    case .level(let level, let domain): domainLevels[domain] == .known(level)
    case .alert(let id): alerts.contains { $0.alert.id == id }
    case .recommends(let id): recommendations.contains { $0.id == id }
    case .rulesOut(let id): !notAssessed.contains { $0.recommendation.id == id }
    default: nil
    }
  }
}

extension EveryVisit {
  /// What every visit together says of the questionnaire.
  fileprivate var facts: Set<ReachabilityFinding.Fact> {
    var facts: Set<ReachabilityFinding.Fact> = []
    for question in questionnaire.questions {
      guard let condition = question.askIf else { continue }
      let id = question.id
      if !reached.contains(.asks(question: id)) {
        facts.insert(.questionNeverAsked(question: id, condition))
      } else if !reached.contains(.asksForSure(question: id)) {
        facts.insert(.questionAskedOnlyInDoubt(question: id, condition))
      } else if !reached.contains(.skips(question: id)) {
        facts.insert(.questionAlwaysAsked(question: id, condition))
      }
    }
    for alert in questionnaire.alerts.keys where !reached.contains(.alert(alert)) {
      facts.insert(.alertNeverRaised(alert))
    }
    return facts.union(levelFacts).union(recommendationFacts).union(deadEndFacts)
  }

  private var levelFacts: Set<ReachabilityFinding.Fact> {
    var scales = [Questionnaire.overall: questionnaire.overallLevels]
    for domain in questionnaire.domains where domain.isScored {
      scales[domain.id] = questionnaire.domainLevels[domain.id]
    }
    var facts: Set<ReachabilityFinding.Fact> = []
    for (domain, scale) in scales {
      let known = scale.steps.map(\.id).filter { reached.contains(.level($0, of: domain)) }
      for step in scale.steps where !known.contains(step.id) {
        facts.insert(.levelNeverReached(step.id, of: domain, reached: known))
      }
      for question in questionnaire.questions where decides(question.id, domain) {
        facts.insert(.oneQuestionDecides(question: question.id, levelOf: domain))
      }
    }
    return facts
  }

  private var recommendationFacts: Set<ReachabilityFinding.Fact> {
    var facts: Set<ReachabilityFinding.Fact> = []
    for recommendation in questionnaire.recommendations {
      let id = recommendation.id
      guard reached.contains(.recommends(id)) else {
        facts.insert(.recommendationNeverShown(id))
        continue
      }
      guard let condition = recommendation.condition else { continue }
      if !reached.contains(.rulesOut(recommendation: id)) {
        facts.insert(.recommendationNeverRuledOut(id, condition))
      }
      if !recommendation.looksAtGaps, !reachedAnswering.contains(.recommends(id)) {
        facts.insert(.recommendationOnlyInDoubt(id))
      }
    }
    return facts
  }

  private var deadEndFacts: Set<ReachabilityFinding.Fact> {
    var facts: Set<ReachabilityFinding.Fact> = []
    if shortestDeadEnd != nil { facts.insert(.deadEnd) }
    if reachedAnswering.contains(.deadEnd) { facts.insert(.deadEndWhenAllAnswered) }
    if Assessment(of: questionnaire, answers: [:]).recommendations.isEmpty {
      facts.insert(.deadEndWhenAllRefused)
    }
    return facts
  }
}
