extension Languages {
  /// What can be wrong with `languages.yaml`.
  package enum Fault: Error, Equatable {
    case notUTF8
    /// The YAML library's own words, which are English.
    case notYAML(String)
    case notAMapping
    case duplicateKey(String)
    case invalidTag(String)
    case unknownField(String, tag: String)
    case missingField(String, tag: String)
    case unknownValue(String, field: String, tag: String, allowed: [String])
    case unknownFallback(String, tag: String)
    case circularFallback(tag: String)
  }
}
