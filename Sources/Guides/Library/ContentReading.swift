/// All that a content folder holds, all that is wrong with it, and where everything was written.
package struct ContentReading: Sendable, Equatable {
  package var content: Content
  /// In the order of files and lines.
  package var findings: [Finding]
  /// The places of the parts of each file, by its path from the content folder.
  package var origins: [String: Origins]
}

/// Why a content folder could not be read at all.
package enum ContentError: Error, Equatable {
  case missingFolder(String)
}
