package import Guides
import Records

extension TableDefinition {
  /// What the sums of the table count, whatever its title: `ageBand,level;firstVisit=non|oui`.
  package var signature: String {
    let wanted = filter.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.rawValue)=\(Set($0.value).sorted().joined(separator: "|"))" }
    return ([fields.map(\.rawValue).joined(separator: ",")] + wanted).joined(separator: ";")
  }
}

extension Catalogue {
  /// The signature of every table, kept beside frozen sums to tell when a definition has changed.
  package var signatures: [String: String] {
    Dictionary(uniqueKeysWithValues: tables.map { ($0.id, $0.signature) })
  }
}
