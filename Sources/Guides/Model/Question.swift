package import Records

/// One question of a questionnaire, with what the agent needs to ask it well.
package struct Question: Sendable, Equatable {
  package var id: String
  package var ask: String
  package var simple: String?
  package var why: String?
  package var how: String?
  package var form: Form
  package var weight: Int
  /// The field of the record that the answer fills, if any.
  package var records: Field?
  package var askIf: Condition?
  package var nonAnswers: [NonAnswer]
  /// In the order shown; `yes` and `no` for a yes-no question, the points of a scale for a scale.
  package var choices: [Choice]
  /// The bounds of a number or of a scale.
  package var bounds: ClosedRange<Int>?

  package init(
    id: String,
    ask: String,
    simple: String? = nil,
    why: String? = nil,
    how: String? = nil,
    form: Form,
    weight: Int = 1,
    records: Field? = nil,
    askIf: Condition? = nil,
    nonAnswers: [NonAnswer] = NonAnswer.allCases,
    choices: [Choice] = [],
    bounds: ClosedRange<Int>? = nil
  ) {
    self.id = id
    self.ask = ask
    self.simple = simple
    self.why = why
    self.how = how
    self.form = form
    self.weight = weight
    self.records = records
    self.askIf = askIf
    self.nonAnswers = nonAnswers
    self.choices = choices
    self.bounds = bounds
  }
}

extension Question {
  /// The closed list of forms; `observation` is ticked by the agent, `note` is only read out.
  package enum Form: String, CaseIterable, Sendable, Hashable {
    case yesNo = "yes_no"
    case oneOf = "one_of"
    case someOf = "some_of"
    case scale
    case number
    case observation
    case note
  }

  /// The choice with that identifier.
  package func choice(_ id: String) -> Choice? { choices.first { $0.id == id } }
}
