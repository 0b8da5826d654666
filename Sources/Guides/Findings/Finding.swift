/// A problem in a content file: which one, where, and the facts that its sentence needs.
package struct Finding: Sendable, Equatable {
  package var code: Code
  package var severity: Severity
  package var location: Location
  /// What fills the placeholders of the sentence of the code.
  package var facts: [String: String]
  /// The word that the author probably meant.
  package var suggestion: String?
  /// Another place that matters: the first of two twins, the definition of what is used.
  package var related: Location?
  /// What `--fix` may do about it.
  package var repair: Repair?

  package init(
    _ code: Code,
    at location: Location,
    severity: Severity? = nil,
    facts: [String: String] = [:],
    suggestion: String? = nil,
    related: Location? = nil,
    repair: Repair? = nil
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.location = location
    self.facts = facts
    self.suggestion = suggestion
    self.related = related
    self.repair = repair
  }
}

extension Finding {
  /// Whether the file cannot be used as it stands, or only deserves a second look.
  package enum Severity: String, CaseIterable, Sendable, Hashable {
    case error
    case warning
  }
}

extension Finding: Comparable {
  /// In reading order: by file, by line, by column, then by code.
  package static func < (left: Finding, right: Finding) -> Bool {
    if left.location != right.location { return left.location < right.location }
    return left.code.rawValue < right.code.rawValue
  }
}
