/// A case written by a mediator: some answers and what must come of them.
package struct Example: Sendable, Equatable {
  package var name: String
  package var answers: [String: Answer]
  /// Nil when the example says nothing of the overall level.
  package var level: ExpectedLevel?
  package var domainLevels: [String: ExpectedLevel]
  package var recommendations: [String]?
  package var notAsked: [String]

  package init(
    name: String,
    answers: [String: Answer],
    level: ExpectedLevel? = nil,
    domainLevels: [String: ExpectedLevel] = [:],
    recommendations: [String]? = nil,
    notAsked: [String] = []
  ) {
    self.name = name
    self.answers = answers
    self.level = level
    self.domainLevels = domainLevels
    self.recommendations = recommendations
    self.notAsked = notAsked
  }
}

/// What an example expects of a level.
package enum ExpectedLevel: Sendable, Hashable {
  case known(Int)
  case unknown
}
