import Guides
import Locales
import Records
import Statistics

/// What a change of questionnaire does to the figures: a break that a reader must see.
extension ReportBuilder {
  /// The fields whose values an edition of a questionnaire decides.
  private static let assessed: Set<Field> = [.level, .domainLevels, .judgement]

  /// What to say under a table of levels when several editions of a questionnaire gave them.
  func breaks(in table: TableDefinition) throws(CubeError) -> [String] {
    guard !ReportBuilder.assessed.isDisjoint(with: table.fields) else { return [] }
    let first = try firstMonths()
    let ids = Set(first.keys.map(\.id)).sorted()
    return ids.flatMap { id -> [String] in
      let editions = first.filter { $0.key.id == id }.sorted { $0.key.version < $1.key.version }
      return zip(editions, editions.dropFirst()).map { old, new in
        let values: [String: Phrasebook.Value] = [
          "questionnaire": .text(labels.label(new.key.code, of: .questionnaire)),
          "month": .text(say.month("\(new.value)")),
        ]
        return isComparable(old.key, new.key)
          ? say("report.edition", values) : say("report.break", values)
      }
    }
  }

  /// The first month of each edition, among those that the report shows or compares.
  private func firstMonths() throws(CubeError) -> [QuestionnaireVersion: Month] {
    let tables = source.cube.catalogue.tables
    guard let table = tables.first(where: { $0.fields == [.questionnaire] && $0.filter.isEmpty })
    else { return [:] }
    let shown = [source.period, source.previous, source.yearBefore].compactMap { $0 }
    var first: [QuestionnaireVersion: Month] = [:]
    for month in Set(shown.flatMap(\.months)).intersection(source.frozen).sorted() {
      let sites = source.sites(of: table).map(Set.init)
      for row in try source.cube.values(of: table.id, sites: sites, months: [month]).rows {
        guard row.value > 0, let edition = QuestionnaireVersion(row.key[0]) else { continue }
        first[edition] = first[edition] ?? month
      }
    }
    return first
  }

  /// Whether no domain was broken on the way, as the migrations of the content say.
  private func isComparable(_ old: QuestionnaireVersion, _ new: QuestionnaireVersion) -> Bool {
    guard let questionnaire = labels.questionnaire(new.id) else { return false }
    let lineage = questionnaire.lineage(from: old.version, to: new.version)
    return questionnaire.domains.allSatisfy { lineage.isComparable(domain: $0.id) }
  }
}
