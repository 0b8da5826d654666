/// The keys at the top of a questionnaire.
enum QuestionnaireKey: String, HeaderKey {
  case format
  case kind
  case id
  case version
  case status
  case name
  case title
  case minutes
  case channel
  case reviewed
  case reviewBefore = "review_before"
  case notice
  case coverage
  case sources
  case toVerify = "to_verify"
  case domains
  case questions
  case gates
  case alerts
  case levels
  case recommendations
  case examples
  case migrations
}

enum DomainKey: String, DocumentKey {
  case title
  case scored
}

enum QuestionKey: String, DocumentKey {
  case id
  case ask
  case simple
  case why
  case how
  case form
  case weight
  case records
  case askIf = "ask_if"
  case nonAnswers = "non_answers"
  case choices
  case points
  case from
  case to
}

enum ChoiceKey: String, DocumentKey {
  case id
  case text
  case points
  case code
  case atMost = "at_most"
  case gate
  case alert
  case exclusive
}

enum LevelKey: String, DocumentKey {
  case id
  case upTo = "up_to"
  case title
  case text
}

enum AlertKey: String, DocumentKey {
  case text
  case urgent
  case guide
}

enum RecommendationKey: String, DocumentKey {
  case id
  case condition = "if"
  case otherwise
  case priority
  case title
  case text
  case guide
  case help
  case sheet
}

enum ExampleKey: String, DocumentKey {
  case name
  case answers
  case expect
}

enum ExpectationKey: String, DocumentKey {
  case level
  case levels
  case recommendations
  case notAsked = "not_asked"
}
