/// The findings whose code has more than one sentence.
package enum FindingVariant: String, CaseIterable, Sendable, Hashable {
  case askedOnlyInDoubt = "C208.in-doubt"
  case recommendationNeverRuledOut = "C209.recommendation"
  case otherwiseNeverShown = "C210.otherwise"
  case noLevelReached = "D304.none"
  case questionRemoved = "F501.question-removed"
  case questionAdded = "F501.question-added"
  case formChanged = "F501.form-changed"
  case choiceRemoved = "F501.choice-removed"
  case choiceAdded = "F501.choice-added"
  case stepRemoved = "F501.step-removed"
  case stepAdded = "F501.step-added"
  case versionLowered = "F501.lowered"
  case partReworded = "F502.part"
  case notAccepted = "F502.new"
  case merged = "F504.merged"
  case loneSign = "H710.lone-sign"

  /// The fact that says which sentence tells the finding.
  package static let fact = "variant"
}
