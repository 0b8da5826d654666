package import Guides

/// A fact about all visits that an author should know, with a visit that shows it where there is one.
package struct ReachabilityFinding: Sendable, Equatable {
  package let fact: Fact
  /// The shortest visit that shows it; empty when the point is that no visit does.
  package let path: [PathStep]
  /// False when there were too many visits to try them all.
  package let isProven: Bool

  package enum Fact: Sendable, Hashable {
    case questionNeverAsked(question: String, Condition)
    /// The question is only asked while its condition is unknown, for want of an answer before it.
    case questionAskedOnlyInDoubt(question: String, Condition)
    case questionAlwaysAsked(question: String, Condition)
    case choiceNeverSelectable(question: String, choice: String)
    case recommendationNeverShown(String)
    /// The condition is never false.
    case recommendationNeverRuledOut(String, Condition)
    /// The recommendation is only shown to people who leave a question without answer.
    case recommendationOnlyInDoubt(String)
    /// A visit with at least one answer ends without recommendation.
    case deadEnd
    case deadEndWhenAllAnswered
    case deadEndWhenAllRefused
    case levelNeverReached(Int, of: String, reached: [Int])
    case gateNeverRaised(String)
    case alertNeverRaised(String)
    /// The answers to one question give the level, whatever the others are.
    case oneQuestionDecides(question: String, levelOf: String)
  }

  package init(_ fact: Fact, path: [PathStep] = [], isProven: Bool = true) {
    self.fact = fact
    self.path = path
    self.isProven = isProven
  }
}
