package import Guides
package import Records

/// One way in which a questionnaire does not do what an example expects of it.
package enum ExampleDifference: Sendable, Hashable {
  /// The level of the whole questionnaire, or of a domain.
  case level(of: String, expected: ExpectedLevel, found: Level)
  case missingRecommendation(String)
  case unexpectedRecommendation(String)
  /// The right recommendations in another order.
  case otherOrder(expected: [String], found: [String])
  case asked(question: String)
  /// The example answers a question that its other answers rule out, or that does not exist.
  case unusedAnswer(question: String)
  /// The question has no such answer.
  case impossibleAnswer(question: String, Answer)
}

/// An example and what came out of it.
package struct ExampleResult: Sendable, Equatable {
  package let example: Example
  package let differences: [ExampleDifference]

  package init(example: Example, differences: [ExampleDifference]) {
    self.example = example
    self.differences = differences
  }
}
