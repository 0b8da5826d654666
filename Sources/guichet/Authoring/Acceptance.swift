import Guides

/// What `content accept` would write, and what keeps it from writing.
struct Acceptance: Sendable, Equatable {
  let register: VersionRegister
  let changes: [Change]
  /// The errors of the files concerned, and of the register itself.
  let obstacles: [Finding]
  /// Identifiers that neither the folder nor the register has.
  let unknown: [String]

  /// One line of what is accepted.
  enum Change: Sendable, Equatable {
    case version(ContentName, Int)
    case wording(ContentName, Int)
    case status(ContentName, Publication)
  }

  /// Accepts what is named, by identifier or by file name without ending; without names, everything.
  init(_ reading: ContentReading, ids: [String]) {
    let known = reading.register ?? VersionRegister()
    func isWanted(_ name: ContentName) -> Bool {
      ids.isEmpty || ids.contains(name.id) || ids.contains(name.name)
    }
    let present = reading.content.versioned
    let wanted = present.filter { isWanted($0.name) }
    var register = known.accepting(wanted)
    if !ids.isEmpty {
      // What is gone is retired only when it is named.
      let there = Set(reading.origins.keys)
      let gone = known.names.filter { isWanted($0) && there.isDisjoint(with: $0.files) }
      for name in gone { register = register.retiring(name) }
    }
    self.register = register
    changes = Acceptance.changes(from: known, to: register)
    obstacles = reading.findings.filter { finding in
      guard finding.severity == .error else { return false }
      let file = finding.location.file
      return file == VersionRegister.file
        || ContentName(file: file).map(isWanted) ?? false
    }
    unknown = ids.filter { id in
      let names =
        present.map(\.name) + known.names
        + reading.origins.keys.compactMap { ContentName(file: $0) }
      return !names.contains { $0.id == id || $0.name == id }
    }
  }

  private static func changes(from old: VersionRegister, to new: VersionRegister) -> [Change] {
    new.names.flatMap { name in
      new[name].sorted { $0.key < $1.key }.compactMap { number, version -> Change? in
        guard let before = old[name][number] else { return .version(name, number) }
        if before.fingerprint != version.fingerprint { return .wording(name, number) }
        return before.status != version.status ? .status(name, version.status) : nil
      }
    }
  }
}
