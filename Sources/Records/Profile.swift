/// The complete publishable profile of a participation: every coded field, in one canonical text.
package struct Profile: Sendable, Hashable {
  /// `site=rouen;kind=individuel;…` in the order of the fields; several values are joined by `|`.
  package let text: String

  package init(text: String) { self.text = text }

  /// The profile of a record, whose participants share every field.
  package init(of record: Record) {
    text = Field.allCases
      .map { "\($0.rawValue)=\(record.values(of: $0).joined(separator: "|"))" }
      .joined(separator: ";")
  }
}

extension Profile {
  /// Every field with its values, empty ones included.
  package var values: [Field: [String]] {
    var values: [Field: [String]] = [:]
    for pair in text.split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let field = Field(rawValue: String(parts[0])) else { continue }
      values[field] = parts[1].split(separator: "|").map(String.init)
    }
    return values
  }
}

extension Profile {
  /// The site, which is the first field; empty in a profile that has none.
  package var site: String {
    let pair = text.utf8.prefix { $0 != UInt8(ascii: ";") }
    let name = "\(Field.site.rawValue)="
    return pair.starts(with: name.utf8) ? String(Substring(pair).dropFirst(name.count)) : ""
  }
}

extension Profile: Comparable {
  package static func < (left: Profile, right: Profile) -> Bool { left.text < right.text }
}

extension Record {
  /// The profiles that the record counts in, with how many participations each.
  package var participations: [(profile: Profile, count: Int)] {
    guard kind == .workshop else { return [(Profile(of: self), 1)] }
    return groups.map { group in
      var share = self
      share.ageBand = group.ageBand
      share.gender = group.gender
      return (Profile(of: share), group.count)
    }
  }
}
