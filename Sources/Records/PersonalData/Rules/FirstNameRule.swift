/// First names, sure when a surname or an initial stands beside them.
enum FirstNameRule {
  @Sendable static func sightings(in reading: Reading) -> [Sighting] {
    reading.tokens.indices.compactMap { index in
      let token = reading.tokens[index]
      guard !token.traits.isDisjoint(with: .anyFirstName), !token.isOrdinary,
        !isOfPlace(index, in: reading)
      else { return nil }
      if token.traits.contains(.firstName) { return plain(index, in: reading) }
      return token.casing == .lower ? nil : ambiguous(index, in: reading)
    }
  }

  private static func plain(_ index: Int, in reading: Reading) -> Sighting {
    if let range = fullName(around: index, in: reading) {
      return Sighting(kind: .name, glyphs: reading.glyphs(of: range))
    }
    return Sighting(kind: .name, glyphs: reading.tokens[index].glyphs, sureness: .warn)
  }

  /// « Rose » or « Pierre »: only in company, or with a capital inside a sentence.
  private static func ambiguous(_ index: Int, in reading: Reading) -> Sighting? {
    if let range = fullName(around: index, in: reading) {
      let isProper = reading.tokens[index].isCapitalised
      return Sighting(
        kind: .name,
        glyphs: reading.glyphs(of: range),
        sureness: isProper ? .refuse : .warn
      )
    }
    guard reading.tokens[index].isCapitalised, index > 0, reading.flows(after: index - 1) else {
      return nil
    }
    return Sighting(kind: .name, glyphs: reading.tokens[index].glyphs, sureness: .warn)
  }

  private static func fullName(around index: Int, in reading: Reading) -> ClosedRange<Int>? {
    var last = index
    while let next = reading.token(last + 1), last - index < 2, isClose(after: last, in: reading),
      !next.traits.isDisjoint(with: .anyFirstName), !next.isOrdinary
    {
      last += 1
    }
    if let next = reading.token(last + 1), isClose(after: last, in: reading),
      isSurname(next, beside: reading.tokens[index])
    {
      return index...(last + 1)
    }
    if let before = reading.token(index - 1), isClose(after: index - 1, in: reading),
      before.isWord, !before.isOrdinary, before.glyphs.count > 2,
      before.traits.isDisjoint(with: .particle)
    {
      return (index - 1)...last
    }
    return last > index ? index...last : nil
  }

  private static func isSurname(_ token: Token, beside firstName: Token) -> Bool {
    guard token.isWord else { return false }
    if token.isInitial { return true }
    if token.isCapitalised, firstName.isCapitalised, !token.traits.contains(.publicName) {
      return true
    }
    return !token.isOrdinary && token.glyphs.count > 1 && !token.traits.contains(.particle)
  }

  /// « rue Jean Moulin » is an address or a place, « lycée Jeanne Petit » a school.
  private static func isOfPlace(_ index: Int, in reading: Reading) -> Bool {
    (1...2).contains { distance in
      reading.token(index - distance).map { token in
        !token.traits.isDisjoint(with: [.building, .street, .looseStreet])
      } ?? false
    }
  }

  private static func isClose(after token: Int, in reading: Reading) -> Bool {
    let gap = reading.gap(after: token)
    return gap.count <= 2 && gap.allSatisfy { $0.isBlank || $0.byte == Byte.hyphen }
  }
}
