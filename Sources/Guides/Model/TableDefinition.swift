package import Records

/// A table of the closed catalogue: which fields it counts by, and who it counts.
package struct TableDefinition: Sendable, Equatable {
  package var id: String
  package var chapter: String
  package var title: String
  /// One field, or two for a named crossing; empty for the plain count of participations.
  package var fields: [Field]
  /// Only participations that have one of these values count.
  package var filter: [Field: [String]]
  /// Whether it is printed for the whole territory only.
  package var isTerritoryOnly: Bool

  package init(
    id: String,
    chapter: String,
    title: String,
    fields: [Field],
    filter: [Field: [String]] = [:],
    isTerritoryOnly: Bool = false
  ) {
    self.id = id
    self.chapter = chapter
    self.title = title
    self.fields = fields
    self.filter = filter
    self.isTerritoryOnly = isTerritoryOnly
  }
}
