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
}

extension Visit {
  /// The JSON of the draft, with its keys in a fixed order.
  var draft: String {
    let draft = VisitDraft(
      questionnaire: interview.questionnaire.edition.code,
      events: interview.events,
      fields: Dictionary(uniqueKeysWithValues: fields.map { ($0.key.rawValue, $0.value) }),
      guides: guides,
      resultWasSeen: resultWasSeen
    )
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return (try? encoder.encode(draft)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// Reads a draft back; nil when its questionnaire is no longer among the content.
  init?(draft: String, questionnaires: [Questionnaire]) {
    guard let kept = try? JSONDecoder().decode(VisitDraft.self, from: Data(draft.utf8)),
      let edition = QuestionnaireVersion(kept.questionnaire),
      let questionnaire = questionnaires.first(where: { $0.id == edition.id })
    else { return nil }
    interview = Interview(questionnaire, events: kept.events)
    for (name, codes) in kept.fields {
      if let field = Field(rawValue: name) { fields[field] = codes }
    }
    guides = kept.guides
    resultWasSeen = kept.resultWasSeen
  }
}

extension GuideEnding: Codable {}
