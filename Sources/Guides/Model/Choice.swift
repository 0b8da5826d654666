/// One choice of a question: its words, its points and what follows from it.
package struct Choice: Sendable, Equatable {
  package var id: String
  package var text: String
  /// 0 to 3 for each scored domain, as a question's share of that domain.
  package var points: [String: Int]
  /// The codes that the record keeps when the question fills one of its fields.
  package var codes: [String]
  /// A gate: the overall level cannot be above this.
  package var atMost: Int?
  /// The name of the gate, whose sentence is in the questionnaire.
  package var gate: String?
  /// The name of an alert raised at once, whatever the score.
  package var alert: String?
  /// Among several choices, one that excludes the others.
  package var isExclusive: Bool

  package init(
    id: String,
    text: String,
    points: [String: Int] = [:],
    codes: [String] = [],
    atMost: Int? = nil,
    gate: String? = nil,
    alert: String? = nil,
    isExclusive: Bool = false
  ) {
    self.id = id
    self.text = text
    self.points = points
    self.codes = codes
    self.atMost = atMost
    self.gate = gate
    self.alert = alert
    self.isExclusive = isExclusive
  }

  /// The most that a choice can earn in one domain.
  package static let mostPoints = 3
}
