import Guides
import Interviews
import Records

/// A visit under way, as a draft keeps it: everything answered so far.
struct Visit: Sendable, Equatable {
  let form: VisitForm
  /// Asks nothing where there is no questionnaire.
  var interview: Interview
  /// The codes given to the fields of the record.
  var fields: [Field: [String]] = [:]
  var guides: [GuideProgress] = []
  /// Whether the result was read through to its end.
  var resultWasSeen = false
  /// What to ask while time is short; nil when there is time for everything.
  var next: NextQuestions?
  /// Who took part in a workshop.
  var groups: [ParticipantGroup] = []

  init(_ questionnaire: Questionnaire) {
    form = .interview
    interview = Interview(questionnaire)
  }
}

/// How far a guide was followed.
struct GuideProgress: Sendable, Equatable, Codable {
  var guide: String
  /// The steps gone through, in order; the last is the present one.
  var path: [String]
  /// Nil while it is being followed.
  var ending: GuideEnding?
  /// Whether it deals with an incident of security, which the record may name.
  var isEmergency: Bool?

  /// Whether more was done than to look at it: a step, or saying why it stops.
  var wasFollowed: Bool { path.count > 1 || ending != nil }
}

/// One thing that is asked in a visit, in the order of the path.
enum VisitItem: Sendable, Hashable {
  case field(Field)
  case question(String)
  case result
  case participants
  /// The level that the agent holds to be right; asked from the review and the result only.
  case judgement
  case review
}

extension Visit {
  /// Everything to ask, in order, given what is answered.
  var path: [VisitItem] {
    let asked: [VisitItem] =
      if hasQuestionnaire {
        questionsAsked.map { .question($0) } + [.result]
      } else {
        form.countsParticipants ? [.participants] : []
      }
    return [.field(.theme)] + asked + closingFields.map(VisitItem.field) + [.review]
  }

  /// Whether there is no time for every question.
  var isShort: Bool { next != nil }

  /// Every question that counts; when time is short, those answered, then those worth their time.
  private var questionsAsked: [String] {
    let relevant = interview.assessment.relevance.questions.map(\.id)
    guard let next else { return relevant }
    let answered = interview.answeredInOrder.filter(relevant.contains)
    return answered
      + next.toAsk.map(\.question).filter { relevant.contains($0) && !answered.contains($0) }
  }

  /// The fields asked at the end; some only after certain answers.
  private var closingFields: [Field] {
    var asked: [Field] = [.minutes, .help]
    if fields[.help] == [WayOfHelping.instead.rawValue] { asked.append(.frame) }
    asked.append(.outcome)
    if fields[.outcome] == [Outcome.referred.rawValue] { asked.append(.referral) }
    if guides.contains(where: { $0.isEmergency == true && $0.wasFollowed }) {
      asked.append(.incident)
    }
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
    case .question(let id): interview.answers[id] != nil || isNote(item)
    case .result: resultWasSeen
    case .participants: !groups.isEmpty
    case .judgement: interview.judgement != nil
    case .review: false
    }
  }

  /// Whether an item is read out and asks nothing: there is nothing to come back to.
  func isNote(_ item: VisitItem) -> Bool {
    guard case .question(let id) = item else { return false }
    return interview.questionnaire.question(id)?.form == .note
  }

  /// What a record cannot do without and that is still to say.
  var missingItems: [VisitItem] {
    let participants = form.countsParticipants ? [VisitItem.participants] : []
    let needed = participants + ([.theme] + closingFields).map(VisitItem.field)
    return needed.filter { !isAnswered($0) }
  }

  /// How much is still to ask before the review; a result to show is not asked.
  var questionsLeft: Int {
    path.count { $0 != .result && $0 != .review && !isAnswered($0) && !isNote($0) }
  }

  /// Whether the agent holds another level to be right than the answers give.
  var isJudgedOtherwise: Bool {
    interview.judgement.map { interview.assessment.level != .known($0.level) } ?? false
  }

  /// The first thing that is still to ask.
  var nextItem: VisitItem { path.first { !isAnswered($0) } ?? .review }

  /// Whether something that is asked after an item has its answer.
  func isAnsweredBehind(_ item: VisitItem) -> Bool {
    path.drop { $0 != item }.dropFirst().contains(where: isAnswered)
  }

  /// How many answers were given.
  var answerCount: Int { interview.answers.count + fields.count + groups.count }

  /// The fields that an agent may add at the end, and never must.
  var optionalFields: [Field] {
    if form.countsParticipants { return [.themes, .channel, .devices, .incident] }
    guard form.amended != nil else { return Visit.additions }
    // The answers behind them are gone: they can only be put right themselves.
    return Visit.additions + [.equipment, .connection, .email, .barrier]
  }

  /// How somebody came of whom nothing else is said.
  var usualChannel: Channel { interview.questionnaire.channel ?? .walkIn }

  /// What the record says of a field that nobody spoke of: the review tells so.
  func assumed(_ field: Field) -> [String] {
    switch field {
    case .channel: [usualChannel.rawValue]
    case .referral: [Referral.none.rawValue]
    case .incident: [Incident.none.rawValue]
    default: []
    }
  }

  /// Takes a code away that the content no longer has, wherever it stands; false when it stands nowhere.
  mutating func forget(_ code: String) -> Bool {
    let before = self
    guides.removeAll { $0.guide == code }
    for index in guides.indices { guides[index].path.removeAll { $0 == code } }
    if fields[.residence] == [code] { fields[.residence] = nil }
    return self != before
  }

  static let additions: [Field] = [
    .themes, .ageBand, .gender, .status, .residence, .firstVisit, .channel, .devices, .referral,
    .incident,
  ]
}
