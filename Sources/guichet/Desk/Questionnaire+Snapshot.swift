import Guides
import Journal
import Records

extension Questionnaire {
  /// What the journal keeps of the questionnaire the first time that it is used.
  var snapshot: QuestionnaireSnapshot {
    QuestionnaireSnapshot(
      edition: edition,
      fingerprint: outline.fingerprint.structure,
      content: canonicalJSON
    )
  }
}
