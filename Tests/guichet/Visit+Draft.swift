import Guides

@testable import guichet

extension Visit {
  /// The visit that a draft holds, whatever there is to tell of it.
  init?(draft: String, questionnaires: [Questionnaire]) {
    let resumed = ResumedVisit(draft: draft, questionnaires: questionnaires)
    guard let visit = resumed?.visit else { return nil }
    self = visit
  }
}
