extension Questionnaire {
  /// The whole questionnaire as JSON that says its version, for whoever must read an old answer later.
  package var canonicalJSON: String {
    guard case .map(var branches) = outline else { return outline.json }
    branches["version"] = .structure(.number(version))
    return Outline.map(branches).json
  }
}
