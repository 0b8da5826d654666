package import Guides
import Records

extension TableDefinition {
  /// The name of the table of questionnaires, where the content does not have one.
  package static let editionsID = "questionnaires"

  /// How many participations were assessed with each edition of a questionnaire.
  package static func editions(title: String) -> TableDefinition {
    TableDefinition(id: editionsID, chapter: "quality", title: title, fields: [.questionnaire])
  }
}
