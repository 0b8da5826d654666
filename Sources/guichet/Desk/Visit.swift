import Guides
import Interviews
import Records

/// A visit under way, as a draft keeps it: everything answered so far.
struct Visit: Sendable, Equatable {
  var interview: Interview
  /// The codes given to the fields of the record.
  var fields: [Field: [String]] = [:]
  var guides: [GuideProgress] = []
  /// Whether the result was read through to its end.
  var resultWasSeen = false

  init(_ questionnaire: Questionnaire) { interview = Interview(questionnaire) }
}

/// How far a guide was followed.
struct GuideProgress: Sendable, Equatable, Codable {
  var guide: String
  /// The steps gone through, in order; the last is the present one.
  var path: [String]
  /// Nil while it is being followed.
  var ending: GuideEnding?

  /// Whether more was done than to look at it: a step, or saying why it stops.
  var wasFollowed: Bool { path.count > 1 || ending != nil }
}

/// One thing that is asked in a visit, in the order of the path.
enum VisitItem: Sendable, Hashable {
  case field(Field)
  case question(String)
  case result
  case review
}

extension Visit {
  /// Everything to ask, in order, given what is answered.
  var path: [VisitItem] {
    [.field(.theme)] + interview.assessment.relevance.questions.map { .question($0.id) }
      + [.result] + closingFields.map(VisitItem.field) + [.review]
  }

  /// The fields asked at the end; some only after certain answers.
  private var closingFields: [Field] {
    var asked: [Field] = [.minutes, .help]
    if fields[.help] == [WayOfHelping.instead.rawValue] { asked.append(.frame) }
    asked.append(.outcome)
    if fields[.outcome] == [Outcome.referred.rawValue] { asked.append(.referral) }
    return asked
  }

  /// Gives a field its codes; what was asked only because of the former ones is dropped, and returned.
  mutating func set(_ codes: [String], for field: Field) -> [Field] {
    let asked = closingFields
    fields[field] = codes.isEmpty ? nil : codes
    let stillAsked = closingFields
    let dropped = asked.filter { fields[$0] != nil && !stillAsked.contains($0) }
    for field in dropped { fields[field] = nil }
    return dropped
  }

  /// Whether an item has its answer.
  func isAnswered(_ item: VisitItem) -> Bool {
    switch item {
    case .field(let field): fields[field] != nil
    case .question(let id): interview.answers[id] != nil
    case .result: resultWasSeen
    case .review: false
    }
  }

  /// The first thing that is still to ask.
  var nextItem: VisitItem { path.first { !isAnswered($0) } ?? .review }

  /// How many answers were given.
  var answerCount: Int { interview.answers.count + fields.count }

  /// The first field that a record cannot do without and that is still to say.
  var missingField: Field? {
    ([.theme] + closingFields).first { fields[$0] == nil }
  }

  /// The fields that an agent may add at the end, and never must.
  static let optionalFields: [Field] = [
    .themes, .ageBand, .gender, .status, .residence, .firstVisit, .channel, .devices, .referral,
    .incident,
  ]
}
