import Guides
import Journal
import Records

/// Somebody refused to be counted.
struct Objection: Error {}

extension Desk {
  /// Counts a visitor who refuses to be counted, and erases what was answered so far.
  func countObjection(erasing letter: String? = nil) throws {
    try journal.object(
      site: site.code,
      month: week.month,
      lists: content.closedLists(for: nil),
      erasing: letter.map { ($0, process) }
    )
    conversation.remark(letter == nil ? "desk.objected" : "journal.objected")
  }
}
