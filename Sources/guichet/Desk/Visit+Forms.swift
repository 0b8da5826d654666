import Guides
import Interviews
import Journal
import Records

extension Visit {
  /// A visit that asks no questionnaire.
  init(_ form: VisitForm) {
    self.form = form
    interview = Interview(Questionnaire(id: Visit.noQuestionnaire))
  }

  /// A new visit for a request like one that was saved: what was done is the same, the person is not.
  init(like record: Record) {
    self.init(record.kind == .workshop ? .workshop : .brief)
    fill(from: record, [.theme, .themes, .channel, .minutes, .help, .frame, .outcome, .referral])
  }

  /// A saved record, open to be put right.
  init(amending record: Record) {
    self.init(.amendment(of: record))
    groups = record.groups
    fill(from: record, [.theme, .minutes, .help, .frame, .outcome, .referral] + optionalFields)
  }

  private static let noQuestionnaire = ""

  /// Whether questions of a questionnaire are asked.
  var hasQuestionnaire: Bool { form == .interview }

  /// What the journal keeps of the questionnaire, if there is one.
  var snapshot: QuestionnaireSnapshot? {
    hasQuestionnaire ? interview.questionnaire.snapshot : nil
  }

  private mutating func fill(from record: Record, _ filled: [Field]) {
    for field in filled {
      let codes =
        field == .themes
        ? record.themes.dropFirst().map(\.rawValue) : record.values(of: field)
      let said = codes.filter { Visit.unsaid[field, default: AgeBand.notAsked.rawValue] != $0 }
      if !said.isEmpty { fields[field] = said }
    }
  }

  /// What a record holds where nobody said anything; `non_demande` in every other field.
  private static let unsaid: [Field: String] = [.frame: LegalFrame.notApplicable.rawValue]
}
