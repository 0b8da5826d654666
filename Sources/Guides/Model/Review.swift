package import Records

/// When a text was last checked, until when it holds, and what it rests on.
package struct Review: Sendable, Equatable {
  package var reviewed: Day?
  /// Past this day the agent sees « à vérifier ».
  package var before: Day?
  package var sources: [Source]
  /// Facts that nobody could check, shown to the agent as such.
  package var toVerify: [String]

  package init(
    reviewed: Day? = nil,
    before: Day? = nil,
    sources: [Source] = [],
    toVerify: [String] = []
  ) {
    self.reviewed = reviewed
    self.before = before
    self.sources = sources
    self.toVerify = toVerify
  }

  /// Whether the text should be checked again before it is relied upon.
  package func isDue(on day: Day) -> Bool { before.map { day > $0 } ?? false }
}

/// Where a fact comes from.
package struct Source: Sendable, Equatable {
  package var title: String
  package var url: String?
  package var licence: String?

  package init(title: String, url: String? = nil, licence: String? = nil) {
    self.title = title
    self.url = url
    self.licence = licence
  }
}
