import Guides
import Journal
import Locales
import Records

extension Library {
  /// The codes that a record may name: those of the territory, and of the files that it names.
  func closedLists(for record: Record?) throws -> ClosedLists {
    let guides = try (record?.guides ?? []).compactMap { try guide($0.guide) }
    let questionnaire = try (record?.questionnaire).flatMap { try self.questionnaire($0.id) }
    return Content(
      questionnaires: questionnaire.map { [$0] } ?? [],
      guides: guides,
      territory: try territory()
    ).closedLists
  }
}

extension Content {
  /// The codes that a record may name, as the content folder defines them.
  var closedLists: ClosedLists {
    let french = guides.filter { $0.language == Language.sourceTag }
    return ClosedLists(
      sites: territory.sites.map(\.code),
      communes: territory.communes.map(\.code),
      guides: Dictionary(french.map { ($0.id, $0.steps.map(\.id)) }) { first, _ in first },
      questionnaires: questionnaires.map(\.edition),
      domains: Set(questionnaires.flatMap { $0.domains.map(\.id) }).sorted()
    )
  }
}
