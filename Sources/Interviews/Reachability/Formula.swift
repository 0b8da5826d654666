/// A statement about a visit, by its place in a table where equal statements stand once.
struct Formula: Sendable, Hashable {
  let index: Int32

  /// What every visit satisfies, and what none does.
  static let always = Formula(index: 0)
  static let never = Formula(index: 1)
}

extension Formula {
  /// What a statement says of the variables of a visit.
  enum Content: Sendable, Hashable {
    case always
    case never
    /// The variable has one of the values of a bit set.
    case holds(variable: Int, values: UInt64)
    case all([Formula])
    case any([Formula])
  }
}
