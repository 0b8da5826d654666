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

  /// The visit that a draft holds, with its interview on the present questionnaire.
  init(_ kept: VisitDraft, _ interview: Interview) {
    self.interview = interview
    for (name, codes) in kept.fields {
      if let field = Field(rawValue: name) { fields[field] = codes }
    }
    guides = kept.guides
    resultWasSeen = kept.resultWasSeen
  }
}

extension GuideEnding: Codable {}
