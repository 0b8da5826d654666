package import Guides
package import Records

/// The score of every domain and of the whole, for the questions that count.
package struct Scores: Sendable, Hashable {
  package var overall = Score()
  package var domains: [String: Score] = [:]

  init() {}

  /// Scores some questions of a questionnaire with the answers that count.
  package init(_ questionnaire: Questionnaire, questions: [Question], answers: [String: Answer]) {
    let scored = questionnaire.scoredDomains
    for question in questions { count(question, answers[question.id], in: scored) }
  }

  /// Adds one question to the score of every domain and of the whole.
  mutating func count(_ question: Question, _ answer: Answer?, in scored: [String]) {
    overall.count(question, answer) { $0.total(of: scored) }
    for domain in scored {
      domains[domain, default: Score()].count(question, answer) { $0.points[domain] }
    }
  }

  /// The level of every domain that has a scale, and of the whole under the name `overall`.
  package func levels(in questionnaire: Questionnaire, atMost cap: Int?) -> [String: Level] {
    let required = questionnaire.coverage
    var levels: [String: Level] = [:]
    for (domain, scale) in questionnaire.domainLevels {
      levels[domain] =
        domains[domain]?.level(on: scale, coverage: required, atMost: nil) ?? .unknown
    }
    levels[Questionnaire.overall] = overall.level(
      on: questionnaire.overallLevels,
      coverage: required,
      atMost: cap
    )
    return levels
  }
}

extension Questionnaire {
  /// The domains whose questions count in levels.
  var scoredDomains: [String] { domains.filter(\.isScored).map(\.id) }
}

extension Choice {
  /// The points over several domains; nil when the choice scores in none of them.
  fileprivate func total(of domains: [String]) -> Int? {
    let points = domains.compactMap { self.points[$0] }
    return points.isEmpty ? nil : points.reduce(0, +)
  }
}
