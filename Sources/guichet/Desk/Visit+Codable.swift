import Foundation
import Guides
import Interviews
import Records

/// What the journal keeps of a visit that is not finished: codes, and nothing else.
struct VisitDraft: Codable, Equatable {
  var questionnaire: String
  var events: [Event]
  var fields: [String: [String]]
  var guides: [GuideProgress]
  var resultWasSeen: Bool
  /// Nil for an interview.
  var form: String?
  /// How many participants of a workshop, by age band and gender; nil without any.
  var groups: [String: Int]?
}

extension VisitDraft {
  /// Reads the JSON of a draft; nil when it is something else.
  init?(_ text: String) {
    guard let draft = try? JSONDecoder().decode(VisitDraft.self, from: Data(text.utf8)) else {
      return nil
    }
    self = draft
  }

  /// The questionnaire, and the version of it, that the visit was begun on.
  var edition: QuestionnaireVersion? { QuestionnaireVersion(questionnaire) }
}

extension Visit {
  /// The JSON of the draft, with its keys in a fixed order.
  var draft: String {
    let draft = VisitDraft(
      questionnaire: hasQuestionnaire ? interview.questionnaire.edition.code : "",
      events: interview.events,
      fields: Dictionary(uniqueKeysWithValues: fields.map { ($0.key.rawValue, $0.value) }),
      guides: guides,
      resultWasSeen: resultWasSeen,
      form: form.code,
      groups: groups.isEmpty ? nil : groups.counts
    )
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return (try? encoder.encode(draft)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// The visit that a draft holds, with its interview on the present questionnaire.
  init(_ kept: VisitDraft, _ form: VisitForm, _ interview: Interview) {
    self.form = form
    self.interview = interview
    groups = [ParticipantGroup](kept.groups ?? [:])
    for (name, codes) in kept.fields {
      if let field = Field(rawValue: name) { fields[field] = codes }
    }
    guides = kept.guides
    resultWasSeen = kept.resultWasSeen
  }
}

extension [ParticipantGroup] {
  /// The counts by age band and gender.
  fileprivate var counts: [String: Int] {
    Dictionary(
      uniqueKeysWithValues: map { ("\($0.ageBand.rawValue):\($0.gender.rawValue)", $0.count) }
    )
  }

  fileprivate init(_ counts: [String: Int]) {
    self =
      counts.compactMap { name, count in
        let codes = name.split(separator: ":").map(String.init)
        guard codes.count == 2, let band = AgeBand(rawValue: codes[0]),
          let gender = Gender(rawValue: codes[1])
        else { return nil }
        return ParticipantGroup(ageBand: band, gender: gender, count: count)
      }.inOrder
  }
}

extension [ParticipantGroup] {
  /// By age band, then by gender, as the lists have them.
  var inOrder: [ParticipantGroup] {
    AgeBand.allCases.flatMap { band in
      Gender.allCases.flatMap { gender in
        filter { $0.ageBand == band && $0.gender == gender }
      }
    }
  }
}

extension GuideEnding: Codable {}
