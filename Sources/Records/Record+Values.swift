extension Record {
  /// The codes that this interaction gives a field, sorted and without repetition when there are several.
  package func values(of field: Field) -> [String] {
    switch field {
    case .site: [site]
    case .kind: [kind.rawValue]
    case .channel: [channel.rawValue]
    case .minutes: [minutes.rawValue]
    case .theme: themes.first.map { [$0.rawValue] } ?? []
    case .themes: Set(themes.map(\.rawValue)).sorted()
    case .devices: devices.map(\.rawValue).sorted()
    case .equipment: equipment.map(\.rawValue).sorted()
    case .connection: [connection.rawValue]
    case .email: [email.rawValue]
    case .ageBand: [ageBand.rawValue]
    case .gender: [gender.rawValue]
    case .status: [status.rawValue]
    case .residence: [residence.code]
    case .firstVisit: [firstVisit.rawValue]
    case .questionnaire: questionnaire.map { [$0.code] } ?? []
    case .level: [level.code]
    case .domainLevels: domainLevels.map { "\($0.key):\($0.value.code)" }.sorted()
    case .judgement: judgement.map { [String($0.level)] } ?? []
    case .judgementReason: judgement.map { [$0.reason.rawValue] } ?? []
    case .barrier: [barrier.rawValue]
    case .help: [help.rawValue]
    case .frame: [frame.rawValue]
    case .outcome: [outcome.rawValue]
    case .referral: [referral.rawValue]
    case .guides: Set(guides.map(\.code)).sorted()
    case .stuckSteps: Set(guides.compactMap(\.stuckCode)).sorted()
    case .incident: [incident.rawValue]
    case .tags: tags.sorted()
    }
  }
}

extension GuideFollowed {
  fileprivate var stuckCode: String? { stuckStep.map { "\(guide):\($0)" } }
}
