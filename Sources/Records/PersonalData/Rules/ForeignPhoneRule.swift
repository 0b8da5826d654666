/// Phone numbers written with the code of a country, after + or 00 (ITU-T E.164: 15 digits at most).
enum ForeignPhoneRule {
  @Sendable static func sightings(in reading: Reading) -> [Sighting] {
    reading.figures.indices.compactMap { sighting(from: $0, in: reading) }
  }

  private static func sighting(from first: Int, in reading: Reading) -> Sighting? {
    let plus = plus(before: first, in: reading)
    guard plus != nil || reading.figures[first].digits.first == 0 else { return nil }
    var digits: [UInt8] = []
    var last: Int?
    for index in first..<reading.figures.count {
      guard index == first || reading.figures[index].joint == .separators else { break }
      digits += reading.figures[index].digits
      guard digits.count <= (plus == nil ? 17 : 15), digits.allSatisfy({ $0 < 10 }) else { break }
      last = index
    }
    guard let last else { return nil }
    let number = reading.digits(of: first...last)
    guard let country = countryNumber(in: number, hasPlus: plus != nil) else { return nil }
    let glyphs = reading.glyphs(ofFigures: first...last)
    return Sighting(
      kind: country.starts(with: [3, 3]) ? .phone : .foreignPhone,
      glyphs: (plus ?? glyphs.lowerBound)..<glyphs.upperBound
    )
  }

  private static func countryNumber(in digits: [UInt8], hasPlus: Bool) -> ArraySlice<UInt8>? {
    let number = hasPlus ? digits[...] : digits.dropFirst(2)
    guard hasPlus || digits.starts(with: [0, 0]), number.count >= (hasPlus ? 8 : 10) else {
      return nil
    }
    return number.first == 0 ? nil : number
  }

  private static func plus(before figure: Int, in reading: Reading) -> Int? {
    let glyphs = reading.seen.glyphs
    var index = reading.figures[figure].glyphs.lowerBound - 1
    if index >= 0, glyphs[index].byte == Byte.space { index -= 1 }
    return index >= 0 && glyphs[index].byte == Byte.plus ? index : nil
  }
}
