/// Words about health, justice, religion or a union, when they are not part of the name of a procedure.
enum SensitiveWordRule {
  @Sendable static func sightings(in reading: Reading) -> [Sighting] {
    reading.tokens.compactMap { token in
      guard !token.traits.isDisjoint(with: .sensitive), !token.traits.contains(.publicName) else {
        return nil
      }
      return kind(of: token.traits).map { kind in
        Sighting(kind: kind, glyphs: token.glyphs, sureness: .warn)
      }
    }
  }

  private static func kind(of traits: WordTraits) -> PersonalData.Kind? {
    if traits.contains(.health) { return .health }
    if traits.contains(.justice) { return .justice }
    if traits.contains(.religion) { return .religion }
    return traits.contains(.union) ? .union : nil
  }
}
