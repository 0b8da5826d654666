/// The parts of two versions matched by their identifiers.
struct Pairing<Part> {
  /// In the order of the new version.
  let kept: [(old: Part, new: Part)]
  let added: [Part]
  /// In the order of the old version.
  let removed: [Part]

  init<ID: Hashable>(_ old: [Part], _ new: [Part], by id: (Part) -> ID) {
    let before = Dictionary(old.map { (id($0), $0) }) { first, _ in first }
    let after = Set(new.map(id))
    kept = new.compactMap { part in before[id(part)].map { ($0, part) } }
    added = new.filter { before[id($0)] == nil }
    removed = old.filter { !after.contains(id($0)) }
  }
}
