/// The sum of frozen cells in one line of a table, for one site and one month; never zero.
package struct TableSum: Sendable, Hashable {
  package let table: String
  package let site: String
  package let month: Month
  /// The values of the table’s fields, in order; a shorter key is a subtotal, the empty one the total.
  package let key: [String]
  package let count: Int

  package init(table: String, site: String, month: Month, key: [String], count: Int) {
    self.table = table
    self.site = site
    self.month = month
    self.key = key
    self.count = count
  }
}
