/// What to propose to the visitor next, and when.
package struct Recommendation: Sendable, Equatable {
  package var id: String
  /// Nil for the one shown when no other applies.
  package var condition: Condition?
  /// 1 is shown first.
  package var priority: Int
  package var title: String
  package var text: String
  package var guide: String?
  /// The kind of help to look for among the places.
  package var help: String?
  /// Whether it goes on the take-home sheet.
  package var isOnSheet: Bool

  package init(
    id: String,
    condition: Condition?,
    priority: Int = 9,
    title: String,
    text: String = "",
    guide: String? = nil,
    help: String? = nil,
    isOnSheet: Bool = false
  ) {
    self.id = id
    self.condition = condition
    self.priority = priority
    self.title = title
    self.text = text
    self.guide = guide
    self.help = help
    self.isOnSheet = isOnSheet
  }
}
