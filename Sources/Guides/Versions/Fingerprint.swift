import Records

/// The hashes of the two aspects of a piece of content.
package struct Fingerprint: Sendable, Hashable {
  /// Moves with what makes answers comparable, and asks for a new version.
  package let structure: String
  /// Moves with what is only read.
  package let wording: String

  package init(structure: String, wording: String) {
    self.structure = structure
    self.wording = wording
  }
}

extension Outline {
  /// The hashes of the whole piece.
  package var fingerprint: Fingerprint {
    Fingerprint(structure: hash(.structure), wording: hash(.wording))
  }

  /// Enough digits to tell which part was reworded; the hash of the whole decides whether one was.
  var shortWordingHash: String { String(hash(.wording).prefix(16)) }

  private func hash(_ aspect: Aspect) -> String {
    var hash = SHA256()
    hash.update(canonicalBytes(aspect))
    return hash.finished()
  }
}
