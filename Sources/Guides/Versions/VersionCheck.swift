/// The rule of versions: what has changed since it was accepted bears a higher version.
struct VersionCheck {
  private let register: VersionRegister
  private let origins: [String: Origins]

  /// What a folder holds, among files of which some cannot be read, against what its register says.
  static func findings(
    _ reading: VersionRegisterReader,
    _ content: Content,
    origins: [String: Origins],
    files: Set<String>
  ) -> [Finding] {
    // Against a damaged register everything would look wrong.
    guard reading.notes.errorCount == 0 else { return reading.notes.findings }
    let check = VersionCheck(register: reading.register, origins: origins)
    return reading.notes.findings
      + content.versioned.flatMap(check.findings)
      + content.questionnaires.flatMap { questionnaire in
        IdentifierCheck(questionnaire, reading.register, origins).findings
      }
      + reading.register.names.compactMap { name in
        let isThere = name.files.contains(where: files.contains)
        return isThere ? nil : check.deletion(of: name, at: reading.places[name])
      }
  }

  private func findings(_ present: PresentContent) -> [Finding] {
    guard present.mustBeKnown(to: register) else { return [] }
    guard let latest = register.latest(present.name) else {
      return [finding(.wordingNotAccepted, present, .notAccepted)]
    }
    if present.version > latest { return [finding(.wordingNotAccepted, present, .notAccepted)] }
    if present.version < latest {
      let isSame =
        register[present.name][latest]?.fingerprint.structure == present.fingerprint.structure
      return [finding(.versionNotRaised, present, .versionLowered, next: isSame ? 0 : 1)]
    }
    guard let accepted = register[present.name][latest] else { return [] }
    if accepted.fingerprint.structure != present.fingerprint.structure {
      let change = StructureChange(from: accepted, to: present.recorded)
      return [finding(.versionNotRaised, present, .structure(change))]
    }
    guard accepted.fingerprint.wording != present.fingerprint.wording else { return [] }
    let reworded = present.recorded.reworded(since: accepted)
    return [finding(.wordingNotAccepted, present, .reworded(reworded))]
  }

  private enum Cause {
    case notAccepted
    case versionLowered
    case structure(StructureChange)
    case reworded([Origins.Part])
  }

  /// A finding at the line to change; `next` tells how far above the last version the right one is.
  private func finding(
    _ code: Finding.Code,
    _ present: PresentContent,
    _ cause: Cause,
    next: Int = 1
  ) -> Finding {
    let latest = register.latest(present.name) ?? 0
    var facts = [
      "id": present.name.name, "version": "\(present.version)", "known": "\(latest)",
      "line": "version: \(latest + next)",
    ]
    let origins = origins[present.file]
    var place = origins?[.version]
    switch cause {
    case .notAccepted: facts[FindingVariant.fact] = FindingVariant.notAccepted.rawValue
    case .versionLowered: facts[FindingVariant.fact] = FindingVariant.versionLowered.rawValue
    case .structure(let change):
      facts[FindingVariant.fact] = change.variant?.rawValue
      facts.merge(change.facts) { $1 }
    case .reworded(let parts):
      guard let first = parts.first else { break }
      facts[FindingVariant.fact] = FindingVariant.partReworded.rawValue
      facts["part"] = parts.map(\.name).joined(separator: ", ")
      place = origins?[first] ?? place
    }
    return Finding(code, at: place ?? Location(file: present.file), facts: facts)
  }

  /// What was published stays as retired content: reports go on naming it.
  private func deletion(of name: ContentName, at place: Location?) -> Finding? {
    guard let latest = register.latest(name), register[name][latest]?.status == .published else {
      return nil
    }
    let facts = ["id": name.name, "line": "status: \(Publication.retired.rawValue)"]
    return Finding(.deletedFile, at: place ?? Location(file: VersionRegister.file), facts: facts)
  }
}

extension RecordedVersion {
  /// The parts whose words changed, in the order of their names.
  fileprivate func reworded(since accepted: RecordedVersion) -> [Origins.Part] {
    questions.keys.sorted()
      .filter { questions[$0]?.wording != accepted.questions[$0]?.wording }
      .map(Origins.Part.question)
      + recommendations.keys.sorted()
      .filter { recommendations[$0] != accepted.recommendations[$0] }
      .map(Origins.Part.recommendation)
      + steps.keys.sorted().filter { steps[$0] != accepted.steps[$0] }.map(Origins.Part.step)
  }
}

extension Origins.Part {
  fileprivate var name: String {
    switch self {
    case .question(let id), .recommendation(let id), .step(let id): id
    default: ""
    }
  }
}
