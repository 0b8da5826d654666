/// The level that the agent holds to be right when it differs from the computed one.
package struct Judgement: Sendable, Hashable {
  package var level: Int
  package var reason: JudgementReason

  package init(level: Int, reason: JudgementReason) {
    self.level = level
    self.reason = reason
  }
}
