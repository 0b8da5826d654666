/// How a language chooses among the forms of a sentence that counts something.
///
/// It is the `Plural-Forms` of gettext: a count of forms and a C expression of `n`.
package struct PluralRule: Sendable, Equatable {
  /// How many `msgstr[n]` each sentence that counts must have.
  package let formCount: Int
  private let expression: Expression

  /// One form for 1 and another for the rest: what gettext assumes of a file that says nothing.
  package static let germanic = PluralRule(
    formCount: 2,
    expression: .operation(.notEqual, .count, .number(1))
  )

  /// More forms than any language has; Arabic, the richest, has six.
  private static let mostForms = 20

  /// `msgfmt --check` tries the same numbers before it accepts a rule.
  private static let trialCounts = 0...1_000

  private init(formCount: Int, expression: Expression) {
    self.formCount = formCount
    self.expression = expression
  }

  /// Reads `nplurals=2; plural=(n > 1);` and tries it, so that choosing a form later cannot fail.
  package init(_ description: String) throws(Fault) {
    let fields = description[...].split(at: ";").map { $0.trimmed }
    guard let count = Self.value(of: "nplurals", in: fields) else { throw .missingFormCount }
    guard let formCount = Int(count), 1...Self.mostForms ~= formCount else {
      throw .invalidFormCount(String(count))
    }
    guard let plural = Self.value(of: "plural", in: fields) else { throw .missingExpression }
    var parser = Parser(plural)
    self.init(formCount: formCount, expression: try parser.wholeExpression())
    try prove()
  }

  private static func value(of name: String, in fields: [Substring]) -> Substring? {
    for field in fields {
      guard let sign = field.utf8.firstIndex(of: UInt8(ascii: "=")) else { continue }
      guard field[..<sign].trimmed == name[...] else { continue }
      return Substring(field.utf8[sign...].dropFirst()).trimmed
    }
    return nil
  }

  private func prove() throws(Fault) {
    for count in Self.trialCounts {
      guard let form = expression.value(for: UInt(count)) else {
        throw .divisionByZero(count: count)
      }
      guard form < formCount else {
        throw .formOutOfRange(form: Int(clamping: form), formCount: formCount, count: count)
      }
    }
  }

  /// The form to use with `count` things, between 0 and `formCount - 1`.
  package func form(for count: Int) -> Int {
    let form = expression.value(for: count.magnitude) ?? 0
    return Int(min(form, UInt(formCount - 1)))
  }
}
