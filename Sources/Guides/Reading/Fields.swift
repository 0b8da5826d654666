/// The closed list of keys of one kind of mapping.
protocol DocumentKey: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {}

/// A mapping whose keys are known: what is not on the list has been reported.
struct Fields<Key: DocumentKey> {
  let location: Location
  /// By the text of the key: a dictionary for each list of keys would cost more than it holds.
  private var values: [String: YAMLNode] = [:]

  /// Opens a node; nil, with a finding, when it is not a mapping.
  init?(_ node: YAMLNode, _ notes: inout Notes) {
    guard let pairs = node.pairs(&notes) else { return nil }
    location = node.location
    for pair in pairs {
      guard case .text(let name, _) = pair.key.content else { continue }
      if Key(rawValue: name) != nil {
        values[name] = pair.value
      } else {
        let known = Key.allCases.map(\.rawValue)
        notes.report(
          .unknownKey,
          at: pair.key.location,
          ["key": name, "allowed": known.joined(separator: ", ")],
          suggestion: EditDistance.nearest(to: name, in: known)
        )
      }
    }
  }

  subscript(key: Key) -> YAMLNode? { values[key.rawValue] }

  /// The value of a key that must be there; the line to write is among the facts.
  func required(_ key: Key, _ example: String, _ notes: inout Notes) -> YAMLNode? {
    guard let node = self[key], !node.isBlank else {
      let place = self[key]?.location ?? location
      notes.report(
        .missingKey,
        at: place,
        ["key": key.rawValue, "line": "\(key.rawValue): \(example)"]
      )
      return nil
    }
    return node
  }

  /// The same for a text.
  func required(_ key: Key, _ notes: inout Notes) -> YAMLNode? {
    required(key, "\"…\"", &notes)
  }

  /// Reports two keys of which only one can be there.
  func exclude(_ key: Key, _ other: Key, _ notes: inout Notes) {
    guard let node = self[key], let first = self[other] else { return }
    notes.report(
      .conflictingKeys,
      at: node.location,
      ["key": key.rawValue, "other": other.rawValue],
      related: first.location
    )
  }
}
