extension Library {
  /// A library of which everything was read before.
  package init(_ content: Content) {
    self.init(
      counters: content.territory,
      headers: content.questionnaires.map(QuestionnaireHeader.init),
      source: Source(
        territory: { content.territory },
        questionnaire: content.questionnaire,
        guide: { id, language in
          content.guides.first { $0.id == id && $0.language == language }
        },
        guideIDs: { kind in
          Set(content.guides.filter { $0.kind == kind }.map(\.id)).sorted()
        },
        places: { content.places }
      )
    )
  }
}
