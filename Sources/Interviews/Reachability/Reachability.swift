package import Guides

/// What the visits to a questionnaire can and cannot come to, decided and not sampled.
///
/// Random visits quickly show most of what can be reached; a search settles what they did not show.
package struct Reachability: Sendable {
  /// In the order of the questionnaire.
  package let findings: [ReachabilityFinding]
  /// False when some verdicts rest on sampling, which the author must be told.
  package let isExact: Bool
  /// How many assignments the searches tried.
  package let assignments: Int
  private let verdicts: Verdicts

  package init(of questionnaire: Questionnaire, effort: Effort = Effort()) {
    var verdicts = Verdicts(questionnaire, effort: effort)
    findings = verdicts.findings()
    isExact = verdicts.isExact
    assignments = verdicts.assignments
    self.verdicts = verdicts
  }

  /// A visit that comes to something; nil when none was found.
  package func path(to goal: Goal) -> [PathStep]? { verdicts.path(to: goal) }

  /// How hard to try.
  package struct Effort: Sendable {
    /// Assignments that searches may try before sampling takes over.
    package var assignments: Int
    /// Random visits before any search.
    package var firstWalks: Int
    /// Random visits when a search had to give up.
    package var lastWalks: Int
    package var seed: UInt64

    package init(
      assignments: Int = 2_000_000,
      firstWalks: Int = 600,
      lastWalks: Int = 20_000,
      seed: UInt64 = 1
    ) {
      self.assignments = assignments
      self.firstWalks = firstWalks
      self.lastWalks = lastWalks
      self.seed = seed
    }
  }
}
