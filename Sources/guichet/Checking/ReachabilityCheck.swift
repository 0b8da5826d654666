import Guides
import Interviews
import Locales

/// What no visit to a questionnaire comes to, and what some visits should not, as findings.
struct ReachabilityCheck: Sendable {
  private let words: QuestionnaireWords
  private let origins: Origins
  private let reachability: Reachability

  init(
    _ questionnaire: Questionnaire,
    _ origins: Origins,
    say: Phrasebook,
    effort: Reachability.Effort = Reachability.Effort()
  ) {
    words = QuestionnaireWords(say: say, questionnaire: questionnaire)
    self.origins = origins
    reachability = Reachability(of: questionnaire, effort: effort)
  }

  /// False when there were too many visits to try them all.
  var isExact: Bool { reachability.isExact }

  var findings: [Finding] {
    let facts = Set(reachability.findings.map(\.fact))
    return reachability.findings.filter { !isImplied($0.fact, by: facts) }.compactMap(finding)
  }

  private var questionnaire: Questionnaire { words.questionnaire }

  /// Whether another finding, or another check, says it already.
  private func isImplied(
    _ fact: ReachabilityFinding.Fact,
    by facts: Set<ReachabilityFinding.Fact>
  ) -> Bool {
    switch fact {
    case .deadEnd: facts.contains(.deadEndWhenAllAnswered)
    case .gateNeverRaised(let id): !questionnaire.hasChoice { $0.gate == id }
    case .alertNeverRaised(let id): !questionnaire.hasChoice { $0.alert == id }
    case .levelNeverReached(let level, let domain, let reached):
      reached.isEmpty
        && (level != questionnaire.lowestLevel(of: domain) || !questionnaire.scores(domain))
    default: false
    }
  }

  private func finding(_ found: ReachabilityFinding) -> Finding? {
    guard let (code, part, facts) = description(of: found.fact), let place = place(of: part) else {
      return nil
    }
    var all = facts
    if !found.path.isEmpty { all[FindingText.pathFact] = visit(found.path) }
    if !found.isProven { all[FindingText.unprovenFact] = questionnaire.id }
    return Finding(code, at: place, facts: all)
  }

  private func description(
    of fact: ReachabilityFinding.Fact
  ) -> (Finding.Code, Origins.Part, [String: String])? {
    switch fact {
    case .questionNeverAsked(let id, let condition):
      (.questionNeverAsked, .askIf(id), ["question": id, "condition": "\(condition)"])
    case .questionAskedOnlyInDoubt(let id, let condition):
      (
        .questionNeverAsked, .askIf(id),
        ["question": id, "condition": "\(condition)"].telling(.askedOnlyInDoubt)
      )
    case .questionAlwaysAsked(let id, let condition):
      (.neverFalse, .askIf(id), ["question": id, "condition": "\(condition)"])
    case .recommendationNeverRuledOut(let id, let condition):
      (
        .neverFalse, .condition(of: id),
        ["id": id, "condition": "\(condition)"].telling(.recommendationNeverRuledOut)
      )
    // No file can say so: its reader knows the limits of a scale.
    case .choiceNeverSelectable: nil
    case .recommendationNeverShown(let id): neverShown(id)
    case .recommendationOnlyInDoubt(let id):
      (.shownOnlyInDoubt, .condition(of: id), ["id": id])
    case .deadEnd: (.deadEnd, lastRecommendation, [:])
    case .deadEndWhenAllAnswered: (.deadEndWhenAnswered, lastRecommendation, [:])
    case .deadEndWhenAllRefused: (.deadEndWhenRefused, lastRecommendation, [:])
    case .levelNeverReached(let level, let domain, let reached):
      (.levelNeverReached, .level(level, of: domain), facts(level, domain, reached))
    case .gateNeverRaised(let id): (.neverRaised, .gate(id), ["id": id])
    case .alertNeverRaised(let id): (.neverRaised, .alert(id), ["id": id])
    case .oneQuestionDecides(let id, let domain):
      (.oneQuestionDecides, .question(id), ["question": id, "scale": words.scale(domain)])
    }
  }

  private func neverShown(_ id: String) -> (Finding.Code, Origins.Part, [String: String]) {
    let recommendation = questionnaire.recommendations.first { $0.id == id }
    guard let condition = recommendation?.condition else {
      return (
        .recommendationNeverShown, .recommendation(id), ["id": id].telling(.otherwiseNeverShown)
      )
    }
    return (
      .recommendationNeverShown, .condition(of: id), ["id": id, "condition": "\(condition)"]
    )
  }

  private func facts(_ level: Int, _ domain: String, _ reached: [Int]) -> [String: String] {
    let scale = ["scale": words.scale(domain)]
    guard !reached.isEmpty else { return scale.telling(.noLevelReached) }
    let levels = words.say.list(reached.map(String.init))
    return scale.merging(["level": "\(level)", "reached": levels]) { first, _ in first }
  }

  /// Where a last resort would be written.
  private var lastRecommendation: Origins.Part {
    questionnaire.recommendations.last.map { .recommendation($0.id) } ?? .identifier
  }

  private func place(of part: Origins.Part) -> Location? {
    if let place = origins[part] { return place }
    return switch part {
    case .askIf(let id): origins[.question(id)]
    case .condition(let id): origins[.recommendation(id)]
    default: nil
    }
  }

  /// The answers of a visit, in the order of the questions.
  private func visit(_ path: [PathStep]) -> String {
    let given = path.filter(\.answer.isGiven).map { step in
      words.say(
        "reach.step",
        [
          "question": .text(step.question),
          "answer": .text(words.answer(step.answer, to: step.question)),
        ]
      )
    }
    guard given.count < path.count else { return given.joined(separator: " → ") }
    let rest = given.isEmpty ? "reach.no-answer" : "reach.no-other-answer"
    return (given + [words.say(rest)]).joined(separator: " → ")
  }
}

extension [String: String] {
  /// With the sentence that tells it best.
  fileprivate func telling(_ variant: FindingVariant) -> [String: String] {
    merging([FindingVariant.fact: variant.rawValue]) { $1 }
  }
}

extension Questionnaire {
  fileprivate func hasChoice(_ isWanted: (Choice) -> Bool) -> Bool {
    questions.contains { $0.choices.contains(where: isWanted) }
  }

  /// Whether some choice has points for a domain; the checker says it when none has.
  fileprivate func scores(_ domain: String) -> Bool {
    domain == Questionnaire.overall || hasChoice { $0.points[domain] != nil }
  }

  fileprivate func lowestLevel(of domain: String) -> Int? {
    let scale = domain == Questionnaire.overall ? overallLevels : domainLevels[domain]
    return scale?.steps.first?.id
  }
}
