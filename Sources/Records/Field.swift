/// A coded field of a record; its raw value names it in tables, in drafts and in files.
package enum Field: String, CaseIterable, Sendable, Hashable {
  case site
  case kind
  case channel
  case minutes
  case theme
  case themes
  case devices
  case equipment
  case connection
  case email
  case ageBand
  case gender
  case status
  case residence
  case firstVisit
  case questionnaire
  case level
  case domainLevels
  case judgement
  case judgementReason
  case barrier
  case help
  case frame
  case outcome
  case referral
  case guides
  case stuckSteps
  case incident
  case tags
}

extension Field {
  /// The closed list of the field, or nil when the content folder defines it (sites, guides, tags…).
  package var codes: [String]? {
    switch self {
    case .kind: Kind.codes
    case .channel: Channel.codes
    case .minutes: MinutesBand.codes
    case .theme, .themes: Theme.codes
    case .devices: Device.codes
    case .equipment: Equipment.codes
    case .connection: Connection.codes
    case .email: EmailUse.codes
    case .ageBand: AgeBand.codes
    case .gender: Gender.codes
    case .status: Status.codes
    case .firstVisit: FirstVisit.codes
    case .level: Level.codes
    case .judgement: Level.scale.map(String.init)
    case .judgementReason: JudgementReason.codes
    case .barrier: Barrier.codes
    case .help: WayOfHelping.codes
    case .frame: LegalFrame.codes
    case .outcome: Outcome.codes
    case .referral: Referral.codes
    case .incident: Incident.codes
    case .site, .residence, .questionnaire, .domainLevels, .guides, .stuckSteps, .tags: nil
    }
  }

  /// Whether one interaction can have several values of the field.
  package var isSetValued: Bool {
    switch self {
    case .themes, .devices, .equipment, .domainLevels, .guides, .stuckSteps, .tags: true
    default: false
    }
  }

  /// Whether the field could harm: it is printed for the whole territory only, never crossed.
  package var isSensitive: Bool { self == .incident || self == .barrier }
}
