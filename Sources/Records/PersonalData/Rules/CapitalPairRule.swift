/// Two words in a row with capitals that neither the language nor the services explain: perhaps a name.
enum CapitalPairRule {
  @Sendable static func sightings(in reading: Reading) -> [Sighting] {
    reading.tokens.indices.compactMap { index in
      guard index + 1 < reading.tokens.count, isCandidate(index, in: reading),
        isCandidate(index + 1, in: reading),
        [index, index + 1].contains(where: { reading.tokens[$0].isCapitalised })
      else { return nil }
      guard isClose(after: index, in: reading) else { return nil }
      return Sighting(
        kind: .name,
        glyphs: reading.glyphs(of: index...(index + 1)),
        sureness: .warn
      )
    }
  }

  private static func isCandidate(_ index: Int, in reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if token.isInitial { return reading.dot(after: index) }
    return token.isWord && token.casing != .lower && token.glyphs.count >= 3 && !token.isOrdinary
  }

  /// One blank, or the dot of an initial and a blank.
  private static func isClose(after index: Int, in reading: Reading) -> Bool {
    let gap = reading.gap(after: index)
    if reading.tokens[index].isInitial { return gap.count <= 2 }
    return gap.count == 1 && gap.allSatisfy(\.isBlank)
  }
}
