import Guides
import Interviews
import Records

/// A visit read back from its draft, and what became of its questionnaire in between.
struct ResumedVisit: Sendable, Equatable {
  var visit: Visit
  let resumption: Resumption
  /// Nil when the journal has never seen the version of the draft.
  let former: FormerWording?

  /// Reads a draft; nil when nobody can, or when its questionnaire is no longer among the content.
  init?(draft: String, questionnaires: [Questionnaire], former: FormerWording? = nil) {
    guard let kept = VisitDraft(draft), let form = VisitForm(code: kept.form) else { return nil }
    let blank = Visit(form).interview.questionnaire
    guard form == .interview else {
      self.former = nil
      resumption = Resumption(blank, events: [], from: blank.version, asking: nil)
      visit = Visit(kept, form, resumption.interview)
      return
    }
    guard let edition = kept.edition,
      let questionnaire = questionnaires.first(where: { $0.id == edition.id })
    else { return nil }
    self.former = former
    resumption = Resumption(
      questionnaire,
      events: kept.events,
      from: edition.version,
      asking: former?.questions
    )
    visit = Visit(kept, form, resumption.interview)
    // A result that was read may no longer be the result.
    if resumption.hasChanged { visit.resultWasSeen = false }
  }
}

extension Resumption {
  /// Whether there is something to tell before the visit goes on.
  var hasChanged: Bool { isOtherVersion || !toAskAgain.isEmpty || !leftOut.isEmpty }
}
