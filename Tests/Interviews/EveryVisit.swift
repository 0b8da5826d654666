import Guides
import Interviews
import Records

/// Every visit that a small questionnaire allows, taken one after the other.
struct EveryVisit {
  let questionnaire: Questionnaire
  private(set) var reached: Set<Goal> = []
  /// What visits that answer everything come to.
  private(set) var reachedAnswering: Set<Goal> = []
  /// The fewest answers given by a visit without recommendation, one at least.
  private(set) var shortestDeadEnd: Int?
  private(set) var visits = 0
  private var levels: [Sighting: Set<Int>] = [:]

  private struct Sighting: Hashable {
    let scale: String
    let question: String
    let answer: Answer?
  }

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    explore([:])
  }

  /// How many visits there are at most.
  static func count(_ questionnaire: Questionnaire) -> Int {
    questionnaire.questions.reduce(1) { $0 * max(1, $1.everyAnswer.count) }
  }

  private mutating func explore(_ answers: [String: Answer]) {
    let relevance = Relevance(of: questionnaire, answers: answers)
    let next = relevance.questions.first { $0.form != .note && answers[$0.id] == nil }
    guard let next else { return note(answers) }
    for answer in next.everyAnswer {
      var answers = answers
      answers[next.id] = answer
      explore(answers)
    }
  }

  private mutating func note(_ answers: [String: Answer]) {
    visits += 1
    let end = Assessment(of: questionnaire, answers: answers)
    var goals: Set<Goal> = []
    let asked = Set(end.relevance.questions.map(\.id))
    for (index, question) in questionnaire.questions.enumerated() {
      guard let condition = question.askIf else { continue }
      goals.insert(
        asked.contains(question.id) ? .asks(question: question.id) : .skips(question: question.id)
      )
      var before = questionnaire
      before.questions = Array(questionnaire.questions.prefix(index))
      if Assessment(of: before, answers: answers).evidence.truth(of: condition) == .yes {
        goals.insert(.asksForSure(question: question.id))
      }
    }
    let scales = end.domainLevels.merging([Questionnaire.overall: end.level]) { first, _ in first }
    for case (let domain, .known(let level)) in scales { goals.insert(.level(level, of: domain)) }
    goals.formUnion(end.alerts.map { .alert($0.alert.id) })
    goals.formUnion(end.recommendations.map { .recommends($0.id) })
    for recommendation in questionnaire.recommendations {
      guard let condition = recommendation.condition else { continue }
      if end.evidence.truth(of: condition) == .no {
        goals.insert(.rulesOut(recommendation: recommendation.id))
      }
    }
    if end.recommendations.isEmpty { goals.insert(.deadEnd) }
    reached.formUnion(goals)
    let given = answers.values.count(where: \.isGiven)
    if end.recommendations.isEmpty, given > 0 {
      shortestDeadEnd = min(shortestDeadEnd ?? given, given)
    }
    let answerable = end.relevance.questions.filter { $0.form != .note }
    guard answerable.allSatisfy({ answers[$0.id]?.isGiven == true }) else { return }
    reachedAnswering.formUnion(goals)
    for (domain, level) in scales {
      guard case .known(let number) = level else { continue }
      for question in questionnaire.questions where question.form != .note {
        let sighting = Sighting(
          scale: domain,
          question: question.id,
          answer: answers[question.id]?.kind(of: question)
        )
        levels[sighting, default: []].insert(number)
      }
    }
  }

  /// Whether the answers to a question give the level of a scale.
  func decides(_ question: String, _ scale: String) -> Bool {
    let alone = scoring(scale) == [question]
    let seen = levels.filter { $0.key.question == question && $0.key.scale == scale }.values
    let varies = Set(seen.flatMap { $0 }).count > 1
    return scoring(scale).contains(question) && varies
      && (alone || seen.allSatisfy { $0.count < 2 })
  }

  /// The questions that can move the level of a scale.
  private func scoring(_ scale: String) -> [String] {
    let isOverall = scale == Questionnaire.overall
    let scored = questionnaire.domains.filter(\.isScored).map(\.id)
    let domains = isOverall ? scored : [scale]
    return questionnaire.questions.filter { question in
      question.choices.contains { choice in
        isOverall && choice.atMost != nil || domains.contains { choice.points[$0] != nil }
      }
    }.map(\.id)
  }
}

extension Assessment {
  fileprivate var evidence: Evidence {
    Evidence(
      answers: relevance.answers,
      levels: domainLevels.merging([Questionnaire.overall: level]) { first, _ in first }
    )
  }
}

extension Answer {
  /// Choices ticked together count as one answer; only the last one may exclude the others.
  fileprivate func kind(of question: Question) -> Answer {
    guard case .choices(let ids) = self else { return self }
    return question.choices.contains { $0.isExclusive && ids.contains($0.id) } ? self : .choices([])
  }
}

extension Question {
  /// Every answer that the question accepts; one non-answer stands for all.
  fileprivate var everyAnswer: [Answer] {
    var answers: [Answer] = nonAnswers.prefix(1).map(Answer.nonAnswer)
    if form == .number { answers += (bounds ?? 0...9).map(Answer.number) }
    answers += choices.map { .choice($0.id) }
    for subset in 1..<(1 << choices.count) where form == .someOf {
      let ids = choices.indices.filter { subset & 1 << $0 != 0 }.map { choices[$0].id }
      answers.append(.choices(Set(ids)))
    }
    return answers.filter(accepts)
  }
}
