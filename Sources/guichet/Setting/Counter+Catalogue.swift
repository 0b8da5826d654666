import Guides
import Locales
import Records
import Statistics

extension Counter {
  /// The closed list of tables, or every reason why it cannot serve.
  func catalogue(_ content: Content) throws(Failure) -> Catalogue {
    do {
      return try Catalogue(content.tables + editions(unless: content.tables))
    } catch {
      guard case .invalid(let problems) = error else { throw failure(.badData, "error.catalogue") }
      throw Failure(.badData, [say("error.catalogue")] + problems.map(sentence))
    }
  }

  /// Which questionnaire gave a level: without it, a change of questions would pass for one of people.
  private func editions(unless tables: [TableDefinition]) -> [TableDefinition] {
    let isCounted = tables.contains { $0.fields == [.questionnaire] && $0.filter.isEmpty }
    let isFree = !tables.contains { $0.id == TableDefinition.editionsID }
    return isCounted || !isFree ? [] : [.editions(title: say("table.questionnaires"))]
  }

  private func sentence(_ problem: CatalogueProblem) -> String {
    switch problem {
    case .duplicateID(let table):
      say("catalogue.duplicate", ["table": .text(table)])
    case .sameCounts(let table, let twin):
      say("catalogue.same-counts", ["table": .text(table), "other": .text(twin)])
    case .tooManyFields(let table):
      say("catalogue.too-many-fields", ["table": .text(table)])
    case .repeatedField(let table, let field):
      say("catalogue.repeated-field", ["table": .text(table), "field": .text(field.rawValue)])
    case .emptyFilter(let table, let field):
      say("catalogue.empty-filter", ["table": .text(table), "field": .text(field.rawValue)])
    case .unknownValue(let table, let field, let value):
      say(
        "catalogue.unknown-value",
        ["table": .text(table), "field": .text(field.rawValue), "value": .text(value)]
      )
    case .sensitiveBySite(let table, let field):
      say("catalogue.sensitive-by-site", ["table": .text(table), "field": .text(field.rawValue)])
    case .sensitiveCrossed(let table, let field):
      say("catalogue.sensitive-crossed", ["table": .text(table), "field": .text(field.rawValue)])
    }
  }
}
