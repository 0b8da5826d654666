/// A piece of content as it stands in its file today.
package struct PresentContent: Sendable, Equatable {
  package let name: ContentName
  package let version: Int
  package let file: String
  let status: Publication
  let fingerprint: Fingerprint
  private let source: Source

  private enum Source: Equatable {
    case questionnaire(Questionnaire)
    case guide(Guide)
  }

  init(_ questionnaire: Questionnaire) {
    name = ContentName(.questionnaires, questionnaire.id)
    version = questionnaire.version
    file = name.files[0]
    status = questionnaire.status
    fingerprint = questionnaire.outline.fingerprint
    source = .questionnaire(questionnaire)
  }

  init(_ guide: Guide) {
    let isMain = guide.language == Guide.mainLanguage
    name = ContentName(.guides, isMain ? guide.id : "\(guide.id).\(guide.language)")
    version = guide.version
    file = name.files[guide.kind == .emergency ? 1 : 0]
    status = guide.status
    fingerprint = guide.outline.fingerprint
    source = .guide(guide)
  }

  /// What the register would keep; its parts are hashed only when somebody asks which one changed.
  var recorded: RecordedVersion {
    switch source {
    case .questionnaire(let questionnaire): RecordedVersion(questionnaire, fingerprint)
    case .guide(let guide): RecordedVersion(guide, fingerprint)
    }
  }

  /// A draft is nobody's business until it is published, unless its very version was already.
  func mustBeKnown(to register: VersionRegister) -> Bool {
    status != .draft || version <= register.latest(name) ?? 0
  }
}

extension Content {
  /// Every piece that has a version, in the order of the register.
  package var versioned: [PresentContent] {
    (questionnaires.map(PresentContent.init) + guides.map(PresentContent.init))
      .sorted { $0.name < $1.name }
  }
}
