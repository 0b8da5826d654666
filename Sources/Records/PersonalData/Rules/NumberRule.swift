/// Numbers that are known by their length, their shape and their key, however they are cut up.
enum NumberRule {
  @Sendable static func sightings(in reading: Reading) -> [Sighting] {
    reading.figures.indices.flatMap { first in numbers(from: first, in: reading) }
  }

  private static let longest = 19

  /// Every stretch of whole figures that starts here is tried: digits are never cut inside a figure.
  private static func numbers(from first: Int, in reading: Reading) -> [Sighting] {
    var sightings: [Sighting] = []
    var digits: [UInt8] = []
    var hasLabels = false
    for last in first..<reading.figures.count {
      let figure = reading.figures[last]
      if last > first {
        guard figure.joint != .none else { break }
        hasLabels = hasLabels || figure.joint == .labels
      }
      digits += figure.digits
      guard digits.count <= longest else { break }
      let stretch = Stretch(digits: digits, figures: first...last, hasLabels: hasLabels)
      guard let kind = kind(of: stretch, in: reading) else { continue }
      sightings.append(Sighting(kind: kind, glyphs: reading.glyphs(ofFigures: first...last)))
    }
    return sightings
  }

  private struct Stretch {
    let digits: [UInt8]
    let figures: ClosedRange<Int>
    let hasLabels: Bool
  }

  private static func kind(of stretch: Stretch, in reading: Reading) -> PersonalData.Kind? {
    let digits = stretch.digits
    if digits.count == 15, SocialSecurityShape.accepts(digits) {
      if ControlKey.isNIR(digits) { return digits[0] >= 7 ? .healthIdentifier : .nir }
      let isCalendar = digits[3] * 10 + digits[4] <= 12
      return stretch.hasLabels || isCard(digits) || !isCalendar ? nil : .nirWithoutKey
    }
    guard !stretch.hasLabels else { return nil }
    if ControlKey.isTaxNumber(digits) { return .taxNumber }
    if isCard(digits) { return .card }
    if digits.count == 13, SocialSecurityShape.accepts(digits), isAlone(stretch, in: reading) {
      return .nirWithoutKey
    }
    if isPhone(digits) { return .phone }
    let isMobile = digits.count == 9 && [6, 7].contains(digits[0]) && stretch.figures.count > 1
    return isMobile && isAlone(stretch, in: reading) ? .phone : nil
  }

  private static func isAlone(_ stretch: Stretch, in reading: Reading) -> Bool {
    let next = stretch.figures.upperBound + 1
    let isFirst = reading.figures[stretch.figures.lowerBound].joint != .separators
    return isFirst && (next == reading.figures.count || reading.figures[next].joint != .separators)
  }

  /// Lengths and first digits of the card schemes (ISO/IEC 7812).
  private static func isCard(_ digits: [UInt8]) -> Bool {
    let isScheme =
      switch digits.count {
      case 13: digits[0] == 4
      case 15: digits[0] == 3 && (digits[1] == 4 || digits[1] == 7)
      case 16: (2...6).contains(digits[0])
      case 19: digits[0] == 4 || digits[0] == 6
      default: false
      }
    return isScheme && ControlKey.isCard(digits)
  }

  /// Ten digits, or nine after 33, 330, 0033 or 00330; 08 belongs to services.
  private static func isPhone(_ digits: [UInt8]) -> Bool {
    let prefixes: [[UInt8]] = [[0], [3, 3], [3, 3, 0], [0, 0, 3, 3], [0, 0, 3, 3, 0]]
    guard let prefix = prefixes.first(where: { $0.count + 9 == digits.count }) else { return false }
    guard digits.starts(with: prefix), digits.allSatisfy({ $0 < 10 }) else { return false }
    return ![0, 8].contains(digits[prefix.count])
  }
}
