package import Records

extension Day {
  /// Reads `2026-11-21`; nil for anything else and for days that do not exist.
  package init?(iso text: String) {
    let parts = text.utf8.split(separator: Byte.hyphen, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2],
      parts.allSatisfy({ $0.allSatisfy(Byte.isDigit) }),
      let year = Int(Substring(parts[0])), let month = Int(Substring(parts[1])),
      let day = Int(Substring(parts[2]))
    else { return nil }
    self.init(year: year, month: month, day: day)
    guard (1...12).contains(month), self == Day(ordinal: ordinal) else { return nil }
  }
}
