extension Catalogue {
  /// What can be wrong with a file that is otherwise well formed.
  package enum Fault: Error, Equatable {
    case missingPluralForms
    case pluralForms(PluralRule.Fault)
    case missingKey(source: String)
    case duplicateKey(String, firstLine: Int)
    case formCount(key: String, expected: Int, found: Int)
    /// Some forms are translated and others are not.
    case missingForm(key: String)
    /// The translation has a hole that the French sentence does not have.
    case unknownPlaceholder(String, key: String)
  }
}
