package import Records

/// A questionnaire as it was when it was first used, so that no statistic loses a removed question.
package struct QuestionnaireSnapshot: Sendable, Equatable {
  package let edition: QuestionnaireVersion
  /// The hash of its structure: 64 hexadecimal digits.
  package let fingerprint: String
  /// JSON.
  package let content: String

  package init(edition: QuestionnaireVersion, fingerprint: String, content: String) {
    self.edition = edition
    self.fingerprint = fingerprint
    self.content = content
  }
}
