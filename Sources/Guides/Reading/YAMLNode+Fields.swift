import Records

extension YAMLNode {
  /// The values asked of some fields of a record: `{ outcome: [finalisee] }`.
  func codesByField(_ notes: inout Notes) -> [Field: [String]] {
    var filter: [Field: [String]] = [:]
    for pair in pairs(&notes) ?? [] {
      guard let field = pair.key.value(of: Field.self, &notes) else { continue }
      filter[field] = pair.value.texts(&notes).compactMap { value in
        guard let codes = field.codes else { return value.text(&notes) }
        return value.code(among: codes, &notes)
      }
    }
    return filter
  }
}
