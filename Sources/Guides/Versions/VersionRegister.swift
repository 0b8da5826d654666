/// Every version that was accepted of every piece of content: what `guides/versions.json` holds.
package struct VersionRegister: Sendable, Equatable {
  package private(set) var versions: [ContentName: [Int: RecordedVersion]] = [:]

  package init() {}

  /// The file, by its path from the content folder.
  package static let file = "\(ContentReader.root)/versions.json"

  /// What was accepted under a name, by version.
  package subscript(name: ContentName) -> [Int: RecordedVersion] { versions[name] ?? [:] }

  package var names: [ContentName] { versions.keys.sorted() }

  /// The highest version that was accepted.
  package func latest(_ name: ContentName) -> Int? { versions[name]?.keys.max() }

  mutating func keep(_ version: RecordedVersion, _ number: Int, of name: ContentName) {
    versions[name, default: [:]][number] = version
  }
}

extension VersionRegister {
  /// The register once the present state of some content is accepted; drafts wait until they are published.
  package func accepting(_ content: [PresentContent]) -> VersionRegister {
    var register = self
    for piece in content where piece.mustBeKnown(to: self) {
      register.keep(piece.recorded, piece.version, of: piece.name)
    }
    return register
  }

  /// The register once it is accepted that a piece of content is gone.
  package func retiring(_ name: ContentName) -> VersionRegister {
    var register = self
    guard let latest = latest(name) else { return self }
    register.versions[name]?[latest]?.status = .retired
    return register
  }
}
