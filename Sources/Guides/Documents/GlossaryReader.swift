/// Reads `guides/glossary.yaml`.
package struct GlossaryReader {
  private var notes: Notes
  private var origins = Origins()
  private var terms: [Term] = []

  /// The terms in the order of the file, when nothing is wrong with it.
  package static func read(_ bytes: [UInt8], file: String) -> DocumentReading<Glossary> {
    var reader = GlossaryReader(notes: Notes(file: file))
    if let top = YAMLDocument.read(bytes, &reader.notes),
      let fields = Fields<GlossaryKey>(top, &reader.notes)
    {
      reader.read(fields)
    }
    let glossary = Glossary(terms: reader.terms)
    return DocumentReading(glossary, origins: reader.origins, reader.notes)
  }

  private mutating func read(_ fields: Fields<GlossaryKey>) {
    guard fields.isReadable(kinds: ["glossary"], &notes) else { return }
    for node in fields.required(.terms, "…", &notes)?.items(&notes) ?? [] {
      if let term = term(node) { terms.append(term) }
    }
  }

  private mutating func term(_ node: YAMLNode) -> Term? {
    guard let fields = Fields<TermKey>(node, &notes),
      let nameNode = fields.required(.term, &notes), let name = nameNode.text(&notes)
    else { return nil }
    var term = Term(
      name: name,
      text: fields.required(.text, &notes)?.text(&notes) ?? "",
      english: fields[.en]?.text(&notes)
    )
    var own: Set<String> = []
    keep(name, at: nameNode.location, among: &own)
    for other in fields[.also]?.texts(&notes) ?? [] {
      guard let name = other.text(&notes) else { continue }
      keep(name, at: other.location, among: &own)
      term.also.append(name)
    }
    return term
  }

  /// A spelling has one meaning: a second term that claims it is reported.
  private mutating func keep(_ name: String, at location: Location, among own: inout Set<String>) {
    let key = Term.key(of: name)
    guard own.insert(key).inserted else { return }
    notes.reportTwin(.term(key), name, at: location, in: &origins)
  }
}

private enum GlossaryKey: String, FormatKey {
  case format
  case kind
  case terms
}

private enum TermKey: String, DocumentKey {
  case term
  case text
  case en
  case also
}
