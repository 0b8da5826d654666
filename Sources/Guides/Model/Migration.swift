/// What became of identifiers when a questionnaire reached a version, as its author declares it.
package struct Migration: Sendable, Equatable {
  /// The version that it leads to.
  package var to: Int
  /// Questions by their former identifiers.
  package var questions: [String: String]
  /// Choices by their former identifiers, under the present identifier of their question.
  package var choices: [String: [String: String]]
  package var domains: [String: String]
  package var recommendations: [String: String]
  /// The former identifiers of questions whose answers serve no more.
  package var removed: Set<String>
  /// The questions and domains that cannot be compared with what bore their name before.
  package var broken: Set<String>

  package init(
    to: Int,
    questions: [String: String] = [:],
    choices: [String: [String: String]] = [:],
    domains: [String: String] = [:],
    recommendations: [String: String] = [:],
    removed: Set<String> = [],
    broken: Set<String> = []
  ) {
    self.to = to
    self.questions = questions
    self.choices = choices
    self.domains = domains
    self.recommendations = recommendations
    self.removed = removed
    self.broken = broken
  }
}
