extension Guide {
  /// The language in which every guide exists; the others fall back on it.
  package static let mainLanguage = "fr"
}

extension Content {
  /// A questionnaire by its identifier.
  package func questionnaire(_ id: String) -> Questionnaire? {
    questionnaires.first { $0.id == id }
  }

  /// A guide in a language, else in the language that one simplifies, else in French.
  package func guide(_ id: String, language: String = Guide.mainLanguage) -> Guide? {
    let versions = guides.filter { $0.id == id }
    let simplified = language.prefix { $0 != "-" }
    for wanted in [language, String(simplified), Guide.mainLanguage] {
      if let guide = versions.first(where: { $0.language == wanted }) { return guide }
    }
    return nil
  }

  /// The published emergencies, in a language where they exist in it.
  package func emergencies(language: String = Guide.mainLanguage) -> [Guide] {
    published(.emergency, language)
  }

  /// The published guides that are no emergencies, in a language where they exist in it.
  package func howTos(language: String = Guide.mainLanguage) -> [Guide] {
    published(.guide, language)
  }

  /// The published emergencies, in French.
  package var emergencies: [Guide] { emergencies() }

  /// The published guides that are no emergencies, in French.
  package var howTos: [Guide] { howTos() }

  /// In the order of their identifiers.
  private func published(_ kind: Guide.Kind, _ language: String) -> [Guide] {
    let ids = Set(guides.map(\.id)).sorted()
    return ids.compactMap { guide($0, language: language) }
      .filter { $0.kind == kind && $0.status == .published }
  }
}
