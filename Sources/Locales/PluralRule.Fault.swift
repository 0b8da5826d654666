extension PluralRule {
  /// What can be wrong with the `Plural-Forms` of a file.
  package enum Fault: Error, Equatable {
    case missingFormCount
    case invalidFormCount(String)
    case missingExpression
    case unexpectedEnd
    case unexpectedSign(String, offset: Int)
    case numberTooLarge(String)
    /// The expression has more parts, or parts more deeply nested, than any language needs.
    case tooComplex
    case divisionByZero(count: Int)
    case formOutOfRange(form: Int, formCount: Int, count: Int)
  }
}
