/// All that a content folder holds, all that is wrong with it, and where everything was written.
package struct ContentReading: Sendable, Equatable {
  package var content: Content
  /// In the order of files and lines.
  package var findings: [Finding]
  /// The places of the parts of each file, by its path from the content folder.
  package var origins: [String: Origins]
  /// The versions that were accepted; nil when the folder keeps no register, or nobody asked.
  package var register: VersionRegister?
  /// The texts for people, with their places.
  var passages: [Passage] = []
  /// The files that say they are not finished.
  var drafts: Set<String> = []
  /// The words that guides offer to explain.
  var terms: [TermMention] = []
}

/// A word of the glossary, where a guide names it.
struct TermMention: Sendable, Equatable {
  let word: String
  let location: Location
}

/// A rule for authors: content that breaks it can still be used.
package enum ContentRule: CaseIterable, Sendable, Hashable {
  /// What changed since it was accepted bears a higher version.
  case versions
}

/// Why a content folder could not be read at all.
package enum ContentError: Error, Equatable {
  case missingFolder(String)
}
