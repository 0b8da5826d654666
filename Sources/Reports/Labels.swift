package import Guides
package import Locales
package import Records
package import Statistics

/// The words for every code, from the catalogues or from the content that defines it.
package struct Labels: Sendable {
  package let say: Phrasebook
  /// What the territory is called.
  package let territory: String
  private let sites: [String: String]
  private let commune: @Sendable (String) -> String?
  private let guide: @Sendable (String) -> Guide?
  private let questionnaires: [String: Questionnaire]

  package init(_ say: Phrasebook, content: Content) {
    self.say = say
    territory = content.territory.title
    sites = Labels.names(of: content.territory.sites)
    let communes = Dictionary(content.territory.communes.map { ($0.code, $0.name) }) { first, _ in
      first
    }
    commune = { communes[$0] }
    var guides = Dictionary(
      content.guides.filter { $0.language == Language.sourceTag }.map { ($0.id, $0) }
    ) { first, _ in first }
    for guide in content.guides where guide.language == say.language.tag {
      guides[guide.id] = guide
    }
    let known = guides
    guide = { known[$0] }
    questionnaires = Dictionary(content.questionnaires.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The words of a counter that reads a guide or a commune when it names it.
  package init(
    _ say: Phrasebook,
    territory: String,
    sites: [Site],
    commune: @escaping @Sendable (String) -> String?,
    guide: @escaping @Sendable (String) -> Guide?
  ) {
    self.say = say
    self.territory = territory
    self.sites = Labels.names(of: sites)
    self.commune = commune
    self.guide = guide
    questionnaires = [:]
  }

  private static func names(of sites: [Site]) -> [String: String] {
    Dictionary(sites.map { ($0.code, $0.name) }) { first, _ in first }
  }

  /// What the field is called.
  package func name(of field: Field) -> String { say("field.\(field.rawValue)") }

  /// The words for a code of a field; the code itself when its content is gone.
  package func label(_ code: String, of field: Field) -> String {
    switch field {
    case .site: sites[code] ?? code
    case .residence: commune(code) ?? residenceLabel(code)
    case .theme, .themes: say("theme.\(code)")
    case .judgement, .level: say("level.\(code)")
    case .questionnaire: questionnaireLabel(code)
    case .domainLevels: domainLevelLabel(code)
    case .guides: guideLabel(code)
    case .stuckSteps: stepLabel(code)
    case .tags: code
    default: say("\(field.rawValue).\(code)")
    }
  }

  /// « mars 2026 », « 1er trimestre 2026 », « année scolaire 2025-2026 » or « février 2026 à mai 2026 ».
  package func name(of period: ReportPeriod) -> String {
    func year(_ year: Int) -> [String: Phrasebook.Value] {
      ["year": .text(String(year)), "next": .text(String(year + 1))]
    }
    switch period.name {
    case .month(let month): return say.month("\(month)")
    case .quarter(let number, let first): return say("period.quarter.\(number)", year(first))
    case .year(let first): return say("period.year", year(first))
    case .schoolYear(let first): return say("period.school-year", year(first))
    case nil:
      return say(
        "period.range",
        ["from": .text(say.month("\(period.from)")), "to": .text(say.month("\(period.to)"))]
      )
    }
  }

  /// A questionnaire of the content, nil when it is gone.
  package func questionnaire(_ id: String) -> Questionnaire? { questionnaires[id] }

  /// The title of a guide in the language of the screen.
  package func title(ofGuide id: String) -> String { guide(id)?.title ?? id }

  /// A commune that has left the territory keeps its code.
  private func residenceLabel(_ code: String) -> String {
    if case .commune? = Residence(code) { code } else { say("residence.\(code)") }
  }

  private func questionnaireLabel(_ code: String) -> String {
    guard let edition = QuestionnaireVersion(code), let content = questionnaires[edition.id] else {
      return code
    }
    return say(
      "questionnaire.edition",
      [
        "title": .text(say.translate("questionnaire/\(content.id)/title", else: content.title)),
        "version": .text(String(edition.version)),
      ]
    )
  }

  private func domainLevelLabel(_ code: String) -> String {
    let parts = code.split(separator: ":").map(String.init)
    guard parts.count == 2 else { return code }
    for questionnaire in questionnaires.values.sorted(by: { $0.id < $1.id }) {
      guard let domain = questionnaire.domains.first(where: { $0.id == parts[0] }) else { continue }
      let title = say.translate(
        "questionnaire/\(questionnaire.id)/domain/\(domain.id)",
        else: domain.title
      )
      return say(
        "table.pair",
        ["first": .text(title), "second": .text(label(parts[1], of: .level))]
      )
    }
    return code
  }

  private func guideLabel(_ code: String) -> String {
    let parts = code.split(separator: ":").map(String.init)
    guard parts.count == 2 else { return title(ofGuide: code) }
    return say(
      "table.pair",
      ["first": .text(title(ofGuide: parts[0])), "second": .text(say("guideEnding.\(parts[1])"))]
    )
  }

  private func stepLabel(_ code: String) -> String {
    let parts = code.split(separator: ":").map(String.init)
    guard parts.count == 2 else { return code }
    let step = guide(parts[0])?.step(parts[1])?.step.title ?? parts[1]
    return say(
      "table.pair",
      ["first": .text(title(ofGuide: parts[0])), "second": .text(step)]
    )
  }
}
