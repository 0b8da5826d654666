/// Postal addresses: a number and a kind of way, a way and its name, a postcode and its town.
enum AddressRule {
  @Sendable static func sightings(in reading: Reading) -> [Sighting] {
    reading.tokens.indices.compactMap { index in
      let token = reading.tokens[index]
      if !token.traits.isDisjoint(with: [.street, .looseStreet]) {
        return numberedWay(index, in: reading) ?? namedWay(index, in: reading)
      }
      return town(index, in: reading) ?? postBox(index, in: reading)
    }
  }

  private static func numberedWay(_ way: Int, in reading: Reading) -> Sighting? {
    guard let number = number(before: way, in: reading), let next = reading.token(way + 1),
      isClose(after: way, in: reading)
    else { return nil }
    let isFirm = reading.tokens[way].traits.contains(.street) && reading.tokens[way].text != "place"
    let isNamed = name(after: way, in: reading) != nil || isDefinite(after: way, in: reading)
    guard isFirm ? !connectives.contains(next.text) : isNamed else { return nil }
    let last = min(name(after: way, in: reading) ?? way + 1, reading.tokens.count - 1)
    return Sighting(kind: .address, glyphs: reading.glyphs(of: number...last))
  }

  /// « 12 », « 12bis », « 12 bis, ».
  private static func number(before way: Int, in reading: Reading) -> Int? {
    var index = way - 1
    if let token = reading.token(index), ["bis", "ter", "quater"].contains(token.text) {
      index -= 1
    }
    guard let token = reading.token(index), token.shape != .letters, token.glyphs.count <= 7,
      let first = reading.seen.glyphs[token.glyphs].first, first.isDigit,
      token.text.prefix(while: \.isNumber).count <= 4, isClose(after: way - 1, in: reading)
    else { return nil }
    let suffix = token.text.drop(while: \.isNumber)
    return suffix.count <= 1 || ["bis", "ter", "quater"].contains(suffix) ? index : nil
  }

  /// « rue Victor Hugo », « résidence Les Glycines »: less sure, unless somebody is said to live there.
  private static func namedWay(_ way: Int, in reading: Reading) -> Sighting? {
    guard reading.tokens[way].traits.contains(.street), let last = name(after: way, in: reading)
    else { return nil }
    let isHome = reading.has(.dwelling, before: way, within: 20)
    guard isHome || reading.tokens[way].text != "place" else { return nil }
    return Sighting(
      kind: .address,
      glyphs: reading.glyphs(of: way...last),
      sureness: isHome ? .refuse : .warn
    )
  }

  /// The end of the name of a way: what has a capital after « de la » and the like.
  private static func name(after way: Int, in reading: Reading) -> Int? {
    let isUpper = reading.tokens[way].casing == .upper
    var index = way + 1
    while let token = reading.token(index), index - way <= 4, isClose(after: index - 1, in: reading)
    {
      let isName =
        token.casing == .capitalised || (isUpper && token.isWord && !token.isOrdinary)
      if isName, !token.traits.contains(.publicName), token.text.utf8.count > 1 { return index }
      guard token.traits.contains(.particle) else { return nil }
      index += 1
    }
    return nil
  }

  private static func isDefinite(after way: Int, in reading: Reading) -> Bool {
    guard reading.tokens[way].text == "place", let next = reading.token(way + 1) else {
      return false
    }
    let second = reading.token(way + 2)?.text
    return ["du", "des"].contains(next.text) || (next.text == "de" && ["la", "l"].contains(second))
  }

  /// « 76540 Valmont », not « 33700 et ».
  private static func town(_ index: Int, in reading: Reading) -> Sighting? {
    let token = reading.tokens[index]
    guard token.shape == .digits, token.glyphs.count == 5, token.text != "33700",
      let department = Int(token.text.prefix(2)), (1...98).contains(department),
      let town = reading.token(index + 1), town.isWord, reading.flows(after: index)
    else { return nil }
    let isTown =
      town.casing == .lower
      ? !town.isOrdinary && reading.has(.dwelling, before: index, within: 30)
      : !town.isOrdinary
    guard isTown else { return nil }
    return Sighting(
      kind: .address,
      glyphs: reading.glyphs(of: index...(index + 1)),
      sureness: .warn
    )
  }

  private static func postBox(_ index: Int, in reading: Reading) -> Sighting? {
    guard reading.tokens[index].text == "bp", let number = reading.token(index + 1),
      number.shape == .digits, isClose(after: index, in: reading)
    else { return nil }
    return Sighting(kind: .address, glyphs: reading.glyphs(of: index...(index + 1)))
  }

  private static func isClose(after token: Int, in reading: Reading) -> Bool {
    let gap = reading.gap(after: token)
    let isAbbreviated = reading.tokens[token].glyphs.count <= 4
    return gap.count <= 3
      && gap.allSatisfy { glyph in
        glyph.isBlank || glyph.isHyphenOrApostrophe || glyph.byte == Byte.comma
          || (isAbbreviated && glyph.byte == Byte.dot)
      }
  }

  private static let connectives = Set(words("et ou a dans pour en sur est sont avec plus"))
}
