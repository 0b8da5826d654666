/// A content folder of which each part is read when somebody first needs it.
///
/// A counter opens on two lines of each questionnaire: it need not wait for a hundred guides. Whoever
/// wants to know all that is wrong in the folder reads it whole.
package struct Library: Sendable {
  /// What the territory is called.
  package let territoryTitle: String
  /// The counters, one of which the first screen names.
  package let sites: [Site]
  /// The questionnaires in use, the shortest first.
  package let offered: [QuestionnaireHeader]
  private let source: Source

  /// Where the parts come from.
  struct Source: Sendable {
    var territory: @Sendable () throws -> Territory
    var questionnaire: @Sendable (_ id: String) throws -> Questionnaire?
    var guide: @Sendable (_ id: String, _ language: String) throws -> Guide?
    var guideIDs: @Sendable (Guide.Kind) -> [String]
    var places: @Sendable () throws -> [Place]
  }

  init(counters: Territory, headers: [QuestionnaireHeader], source: Source) {
    territoryTitle = counters.title
    sites = counters.sites
    offered = headers.filter { $0.status == .published }
      .sorted { ($0.minutes, $0.id) < ($1.minutes, $1.id) }
    self.source = source
  }
}

extension Library {
  /// The territory, its communes included.
  /// - Throws: a `LibraryFault` when its file cannot be used.
  package func territory() throws -> Territory { try source.territory() }

  /// A questionnaire, whole.
  /// - Throws: a `LibraryFault` when its file cannot be used.
  package func questionnaire(_ id: String) throws -> Questionnaire? {
    try source.questionnaire(id)
  }

  /// A guide in a language, else in the language that one simplifies, else in French.
  package func guide(_ id: String, language: String = Guide.mainLanguage) throws -> Guide? {
    for wanted in [language, String(language.prefix { $0 != "-" }), Guide.mainLanguage] {
      if let guide = try source.guide(id, wanted) { return guide }
    }
    return nil
  }

  /// The published emergencies, in a language where they exist in it.
  package func emergencies(language: String) throws -> [Guide] {
    try published(.emergency, language)
  }

  /// The published guides that are no emergencies, in a language where they exist in it.
  package func howTos(language: String) throws -> [Guide] { try published(.guide, language) }

  /// The places where help is given.
  package func places() throws -> [Place] { try source.places() }

  /// In the order of their identifiers.
  private func published(_ kind: Guide.Kind, _ language: String) throws -> [Guide] {
    try source.guideIDs(kind).compactMap { try guide($0, language: language) }
      .filter { $0.status == .published }
  }
}

/// What keeps a part of the content from being used.
package struct LibraryFault: Error, Equatable {
  /// In the order of files and lines; one at least is an error.
  package let findings: [Finding]

  package init(findings: [Finding]) { self.findings = findings }
}
