package import Records

/// A questionnaire as its authors wrote it: questions, how they score, and what to recommend.
package struct Questionnaire: Sendable, Equatable {
  package var id: String
  package var version: Int
  package var status: Publication
  /// What the agent chooses in the start line: « Accueil », « Rendez-vous ».
  package var name: String
  package var title: String
  package var minutes: Int
  /// How its visitors come, unless the agent says otherwise; nil for those of no particular way.
  package var channel: Channel?
  package var review: Review
  /// The sentence read to the visitor before the first question.
  package var notice: String
  /// The share of the weight, in per cent, that must be answered for a level to be claimed.
  package var coverage: Int
  package var domains: [Domain]
  package var questions: [Question]
  package var overallLevels: LevelScale
  package var domainLevels: [String: LevelScale]
  package var recommendations: [Recommendation]
  package var alerts: [String: Alert]
  /// The sentence of each gate.
  package var gates: [String: String]
  package var examples: [Example]
  /// What became of identifiers from version to version.
  package var migrations: [Migration]

  package init(
    id: String,
    version: Int = 1,
    status: Publication = .published,
    name: String = "",
    title: String = "",
    minutes: Int = 5,
    channel: Channel? = nil,
    review: Review = Review(),
    notice: String = "",
    coverage: Int = 60,
    domains: [Domain] = [],
    questions: [Question] = [],
    overallLevels: LevelScale = LevelScale(steps: []),
    domainLevels: [String: LevelScale] = [:],
    recommendations: [Recommendation] = [],
    alerts: [String: Alert] = [:],
    gates: [String: String] = [:],
    examples: [Example] = [],
    migrations: [Migration] = []
  ) {
    self.id = id
    self.version = version
    self.status = status
    self.name = name
    self.title = title
    self.minutes = minutes
    self.channel = channel
    self.review = review
    self.notice = notice
    self.coverage = coverage
    self.domains = domains
    self.questions = questions
    self.overallLevels = overallLevels
    self.domainLevels = domainLevels
    self.recommendations = recommendations
    self.alerts = alerts
    self.gates = gates
    self.examples = examples
    self.migrations = migrations
  }
}

extension Questionnaire {
  /// The name that conditions give to the level of the whole questionnaire.
  package static let overall = "overall"

  /// The question with that identifier.
  package func question(_ id: String) -> Question? { questions.first { $0.id == id } }

  /// What a record keeps of the questionnaire.
  package var edition: QuestionnaireVersion { QuestionnaireVersion(id: id, version: version) }
}

/// A family of skills or of means that questions score.
package struct Domain: Sendable, Equatable {
  package var id: String
  package var title: String
  /// Whether its questions count in levels; some are asked only to understand.
  package var isScored: Bool

  package init(id: String, title: String, isScored: Bool = true) {
    self.id = id
    self.title = title
    self.isScored = isScored
  }
}
