/// What a published count is about: a table, a site or the whole territory, the values of its fields.
package struct MarginKey: Sendable, Hashable {
  package let table: String
  /// Nil for the whole territory.
  package let site: String?
  package let values: [String]

  package init(table: String, site: String?, values: [String]) {
    self.table = table
    self.site = site
    self.values = values
  }
}

extension MarginKey: CustomStringConvertible {
  /// `levels|rouen|2`, or `levels||2` for the territory: no code holds `|`, which profiles put between values.
  package var description: String { ([table, site ?? ""] + values).joined(separator: "|") }
}

/// The error of every margin since January, by the text of its key: as confidential as the truth, never published.
package typealias Carry = [String: Int]
