/// What a rule claims, in positions of the folded text.
struct Sighting: Equatable {
  var kind: PersonalData.Kind
  var glyphs: Range<Int>
  var sureness: PersonalData.Sureness = .refuse

  /// Whether a claim is kept when another one overlaps it.
  static func prevails(_ left: Sighting, over right: Sighting) -> Bool {
    if left.sureness != right.sureness { return left.sureness == .refuse }
    if left.kind != right.kind { return left.kind < right.kind }
    if left.glyphs.count != right.glyphs.count { return left.glyphs.count > right.glyphs.count }
    return left.glyphs.lowerBound < right.glyphs.lowerBound
  }
}
