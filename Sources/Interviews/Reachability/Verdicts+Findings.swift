import Guides
import Records

extension Verdicts {
  private typealias Fact = ReachabilityFinding.Fact

  /// What an author should know, in the order of the questionnaire.
  mutating func findings() -> [ReachabilityFinding] {
    let questionnaire = space.questionnaire
    return questionnaire.questions.flatMap(findings)
      + questionnaire.scalesInOrder.flatMap { findings($0.domain, $0.scale) }
      + decidingQuestions()
      + questionnaire.gatesInOrder.flatMap { absent(.gate($0), .gateNeverRaised($0)) }
      + questionnaire.alertsInOrder.flatMap { absent(.alert($0), .alertNeverRaised($0)) }
      + questionnaire.recommendations.flatMap(findings)
      + deadEnds
  }

  /// A finding when no visit is known to come to a goal.
  private func absent(_ goal: Goal, _ fact: Fact, onlyAnswers: Bool = false)
    -> [ReachabilityFinding]
  {
    switch verdict(goal, onlyAnswers: onlyAnswers) {
    case .reached: []
    case .impossible: [ReachabilityFinding(fact)]
    case .notSeen: [ReachabilityFinding(fact, isProven: false)]
    }
  }

  private func findings(_ question: Question) -> [ReachabilityFinding] {
    let choices = question.choices.filter { !question.canSelect($0) }.map {
      ReachabilityFinding(.choiceNeverSelectable(question: question.id, choice: $0.id))
    }
    guard let condition = question.askIf else { return choices }
    let id = question.id
    let never = absent(.asks(question: id), .questionNeverAsked(question: id, condition))
    guard never.isEmpty else { return never }
    let doubt = absent(
      .asksForSure(question: id),
      .questionAskedOnlyInDoubt(question: id, condition)
    )
    let always = absent(.skips(question: id), .questionAlwaysAsked(question: id, condition))
    // Asked for want of an answer and never otherwise, the condition is wrong: that it is never false
    // adds nothing.
    return (doubt.isEmpty ? always : doubt.map { showing($0, .asks(question: id)) }) + choices
  }

  private func showing(_ finding: ReachabilityFinding, _ goal: Goal) -> ReachabilityFinding {
    ReachabilityFinding(finding.fact, path: path(to: goal) ?? [], isProven: finding.isProven)
  }

  private func findings(_ domain: String, _ scale: LevelScale) -> [ReachabilityFinding] {
    let levels = scale.steps.map(\.id)
    let reached = levels.filter { isReached(.level($0, of: domain)) }
    return levels.flatMap {
      absent(.level($0, of: domain), .levelNeverReached($0, of: domain, reached: reached))
    }
  }

  private func findings(_ recommendation: Recommendation) -> [ReachabilityFinding] {
    let id = recommendation.id
    let never = absent(.recommends(id), .recommendationNeverShown(id))
    guard never.isEmpty, let condition = recommendation.condition else { return never }
    let fixed = absent(.rulesOut(recommendation: id), .recommendationNeverRuledOut(id, condition))
    guard !recommendation.looksAtGaps else { return fixed }
    let doubt = absent(.recommends(id), .recommendationOnlyInDoubt(id), onlyAnswers: true)
    return fixed + doubt.map { showing($0, .recommends(id)) }
  }

  private var deadEnds: [ReachabilityFinding] {
    let always = space.questionnaire.recommendations.contains { $0.condition == nil }
    guard !always else { return [] }
    var findings: [ReachabilityFinding] = []
    if let path = path(to: .deadEndAfterAnAnswer) {
      findings.append(ReachabilityFinding(.deadEnd, path: path))
    }
    if let path = path(to: .deadEnd, onlyAnswers: true) {
      findings.append(ReachabilityFinding(.deadEndWhenAllAnswered, path: path))
    }
    let refusing = space.path([:])
    let isRefused = refusing.allSatisfy { !$0.answer.isGiven }
    let answers = Dictionary(refusing.map { ($0.question, $0.answer) }) { first, _ in first }
    let end = Assessment(of: space.questionnaire, answers: answers)
    if isRefused, end.recommendations.isEmpty {
      findings.append(ReachabilityFinding(.deadEndWhenAllRefused, path: refusing))
    }
    return findings
  }
}

extension Question {
  /// Whether some answer selects the choice: a number may be out of bounds.
  fileprivate func canSelect(_ choice: Choice) -> Bool {
    let number = Int(choice.id).map(Answer.number)
    return [.choice(choice.id), .choices([choice.id]), number].compactMap { $0 }
      .contains(where: accepts)
  }
}
