/// Which questionnaire, and which edition of it, gave a level.
package struct QuestionnaireVersion: Sendable, Hashable {
  package let id: String
  package let version: Int

  package init(id: String, version: Int) {
    self.id = id
    self.version = version
  }

  /// Reads `counter@3`.
  package init?(_ code: String) {
    let parts = code.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, Slug.accepts(String(parts[0])), let version = Int(parts[1]), version > 0
    else { return nil }
    self.init(id: String(parts[0]), version: version)
    guard self.code == code else { return nil }
  }

  /// `counter@3`.
  package var code: String { "\(id)@\(version)" }
}
