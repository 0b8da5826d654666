/// Where a condition stops making sense, in Unicode scalars from its start.
package struct ConditionFault: Error, Equatable {
  package let kind: Kind
  package let offset: Int
  package let length: Int

  /// Why a condition cannot be read.
  package enum Kind: Equatable, Sendable {
    /// The forms that were possible there; nothing was found when the condition ends too soon.
    case unexpected(found: String?, expected: [String])
    /// `and` with `or` without parentheses: the two things it could mean.
    case mixed(readings: [String])
    case tooDeep
  }
}
