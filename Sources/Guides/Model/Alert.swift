/// A sentence shown to the agent as soon as an answer raises it, whatever the score.
package struct Alert: Sendable, Equatable {
  package var id: String
  package var text: String
  package var isUrgent: Bool
  package var guide: String?

  package init(id: String, text: String, isUrgent: Bool = false, guide: String? = nil) {
    self.id = id
    self.text = text
    self.isUrgent = isUrgent
    self.guide = guide
  }
}
