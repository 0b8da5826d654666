/// What could be read of a file: its value when nothing is wrong, and where its parts stand.
package struct DocumentReading<Value: Sendable>: Sendable {
  /// Nil as soon as the file has one error.
  package let value: Value?
  package let findings: [Finding]
  package let origins: Origins
  private let texts: [@Sendable () -> [Passage]]

  init(_ value: Value?, origins: Origins = Origins(), _ notes: Notes) {
    self.value = notes.errorCount == 0 ? value : nil
    findings = notes.findings.sorted()
    self.origins = origins
    texts = notes.texts
  }

  /// The texts for people.
  var passages: [Passage] { texts.flatMap { $0() } }
}

/// Where each part of a document was written, for whoever has something to say about it later.
package struct Origins: Sendable, Equatable {
  private var locations: [Part: Location] = [:]

  package init() {}

  /// The place of a part; nil when the document has no such part.
  package subscript(part: Part) -> Location? { locations[part] }

  /// Keeps the first place of a part.
  mutating func keep(_ part: Part, at location: Location) {
    if locations[part] == nil { locations[part] = location }
  }

  /// A part of a content file.
  package enum Part: Sendable, Hashable {
    case identifier
    case version
    case question(String)
    case choice(String, of: String)
    case askIf(String)
    case domain(String)
    case level(Int, of: String)
    case recommendation(String)
    case condition(of: String)
    case gate(String)
    case alert(String)
    case example(String)
    case step(String)
    case commune(String)
    case site(String)
    case table(String)
    case migration(Int)
    /// An identifier, former or new, in the migration to a version.
    case migrated(String, to: Int)
    case migratedChoice(String, of: String, to: Int)
    /// The table that an objective is measured by.
    case table(of: String)
    case objective(String)
    /// By its spelling without accents nor capitals.
    case term(String)
    case reviewBefore
  }
}
