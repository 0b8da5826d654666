package import Records

/// The codes that the content folder defines: what a record may name besides the program's own lists.
package struct ClosedLists: Sendable, Equatable {
  package var sites: [String]
  package var communes: [String]
  /// The steps of every guide.
  package var guides: [String: [String]]
  package var questionnaires: [QuestionnaireVersion]
  package var domains: [String]
  package var tags: [String]

  package init(
    sites: [String],
    communes: [String] = [],
    guides: [String: [String]] = [:],
    questionnaires: [QuestionnaireVersion] = [],
    domains: [String] = [],
    tags: [String] = []
  ) {
    self.sites = sites
    self.communes = communes
    self.guides = guides
    self.questionnaires = questionnaires
    self.domains = domains
    self.tags = tags
  }
}

extension ClosedLists {
  /// The first code of a record that no list holds.
  func unknownCode(in record: Record) -> String? {
    if !sites.contains(record.site) { return record.site }
    if case .commune(let code) = record.residence, !communes.contains(code) { return code }
    if let edition = record.questionnaire, !questionnaires.contains(edition) { return edition.code }
    for followed in record.guides {
      guard let steps = guides[followed.guide] else { return followed.guide }
      if let step = followed.stuckStep, !steps.contains(step) { return step }
    }
    return record.domainLevels.keys.sorted().first { !domains.contains($0) }
      ?? record.tags.sorted().first { !tags.contains($0) }
  }
}
