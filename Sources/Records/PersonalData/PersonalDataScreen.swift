/// Looks for personal data in words typed in French; it says what it saw and changes nothing.
///
/// Its time is linear in the length of the text: no rule looks further than a fixed number of tokens.
package struct PersonalDataScreen: Sendable {
  private let lexicon: Lexicon

  /// A screen to which the names of public places and services of the territory are not persons.
  package init(publicNames: [String] = []) {
    lexicon = publicNames.isEmpty ? .french : .french.adding(publicNames: publicNames)
  }

  /// What was seen, in the order of the text; two findings never overlap.
  package func findings(in text: String) -> [PersonalData] {
    let reading = Reading(text, lexicon: lexicon)
    let sightings = Self.rules.flatMap { rule in rule(reading) }
    return Self.disjoint(sightings, length: reading.seen.glyphs.count).map { sighting in
      PersonalData(
        kind: sighting.kind,
        range: reading.seen.source(of: sighting.glyphs),
        sureness: sighting.sureness
      )
    }
  }

  private static let rules: [@Sendable (Reading) -> [Sighting]] = [
    NumberRule.sightings, ForeignPhoneRule.sightings, AccountRule.sightings,
    LongNumberRule.sightings, FileNumberRule.sightings, PlateRule.sightings, DateRule.sightings,
    AgeRule.sightings,
    EmailRule.sightings, LinkRule.sightings, SecretRule.sightings, AddressRule.sightings,
    AnnouncedNameRule.sightings, FirstNameRule.sightings, CapitalPairRule.sightings,
    SensitiveWordRule.sightings,
  ]

  /// Refusals before warnings, then the most telling kind, then the longest: each keeps its ground.
  private static func disjoint(_ sightings: [Sighting], length: Int) -> [Sighting] {
    var isTaken = [Bool](repeating: false, count: length)
    var kept: [Sighting] = []
    for sighting in sightings.sorted(by: Sighting.prevails)
    where !sighting.glyphs.contains(where: { isTaken[$0] }) {
      for glyph in sighting.glyphs { isTaken[glyph] = true }
      kept.append(sighting)
    }
    return kept.sorted { $0.glyphs.lowerBound < $1.glyphs.lowerBound }
  }
}
