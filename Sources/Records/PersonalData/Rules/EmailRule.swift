/// E-mail addresses, their at sign written, spelled or put between brackets.
enum EmailRule {
  @Sendable static func sightings(in reading: Reading) -> [Sighting] {
    reading.tokens.indices.compactMap { index in
      guard let sign = sign(after: index, in: reading) else {
        return provided(index, in: reading)
      }
      let right = sign.isWord ? index + 2 : index + 1
      guard let last = domainEnd(from: right, in: reading) ?? bareHost(sign, right, in: reading)
      else { return nil }
      let first = localStart(endingAt: index, in: reading)
      return Sighting(kind: .email, glyphs: reading.glyphs(of: first...last))
    }
  }

  private struct Sign {
    let isWord: Bool
    let isTight: Bool
  }

  private static let words: Set<String> = ["arobase", "arrobase", "arobas", "arobaze"]
  private static let longest = 24

  private static func sign(after index: Int, in reading: Reading) -> Sign? {
    let gap = reading.gap(after: index)
    guard gap.count <= 5, reading.token(index + 1) != nil else { return nil }
    if gap.contains(where: { $0.byte == Byte.at }) {
      guard gap.allSatisfy({ $0.isBlank || $0.byte == Byte.at || isBracket($0) }) else {
        return nil
      }
      return Sign(isWord: false, isTight: gap.count == 1)
    }
    guard let word = reading.token(index + 1), reading.token(index + 2) != nil else { return nil }
    let after = reading.gap(after: index + 1)
    guard gap.allSatisfy({ $0.isBlank || isBracket($0) }), after.count <= 5 else { return nil }
    let isBracketed = gap.contains(where: isBracket) && after.contains(where: isBracket)
    guard words.contains(word.text) || word.text == "at" || (isBracketed && word.text == "a") else {
      return nil
    }
    return Sign(isWord: true, isTight: false)
  }

  /// Where `exemple.fr` or « exemple point fr » ends, spaced out or not.
  private static func domainEnd(from first: Int, in reading: Reading) -> Int? {
    var index = first
    var last: Int?
    while index < reading.tokens.count, index - first < longest {
      let isSpelled = ["point", "dot", "pt"].contains(reading.token(index + 1)?.text)
      let label = isSpelled ? index + 2 : index + 1
      guard let token = reading.token(label) else { break }
      if isSpelled || isDot(reading.gap(after: index)) {
        guard token.isWord else { break }
        last = label
        index = label
      } else {
        let isSpacedOut = token.glyphs.count == 1 && reading.tokens[index].glyphs.count == 1
        let isTight = reading.gap(after: index).allSatisfy { $0.byte == Byte.hyphen }
        guard isSpacedOut || isTight else { break }
        if last == index { last = label }
        index = label
      }
    }
    return last
  }

  /// « samira.ouardi gmail », its sign forgotten.
  private static func provided(_ index: Int, in reading: Reading) -> Sighting? {
    guard let host = reading.token(index + 1), providers.contains(host.text),
      reading.gap(after: index).allSatisfy(\.isBlank), reading.gap(after: index).count == 1
    else { return nil }
    let first = localStart(endingAt: index, in: reading)
    guard first < index || reading.tokens[index].shape == .mixed else { return nil }
    return Sighting(kind: .email, glyphs: reading.glyphs(of: first...(index + 1)))
  }

  private static let providers: Set<String> = [
    "gmail", "hotmail", "outlook", "yahoo", "wanadoo", "laposte", "icloud", "live", "msn", "sfr",
  ]

  private static func bareHost(_ sign: Sign, _ right: Int, in reading: Reading) -> Int? {
    sign.isTight && reading.tokens[right].glyphs.count > 1 ? right : nil
  }

  private static func localStart(endingAt index: Int, in reading: Reading) -> Int {
    var first = index
    while first > 0, index - first < longest {
      if first > 1, ["point", "tiret"].contains(reading.tokens[first - 1].text) {
        first -= 2
        continue
      }
      let gap = reading.gap(after: first - 1)
      let isTight = gap.count == 1 && gap.allSatisfy { "._-+".utf8.contains($0.byte) }
      let isSpacedOut =
        reading.tokens[first].glyphs.count == 1 && reading.tokens[first - 1].glyphs.count == 1
      guard isTight || isSpacedOut else { break }
      first -= 1
    }
    return first
  }

  private static func isDot(_ gap: ArraySlice<Glyph>) -> Bool {
    gap.count <= 4 && gap.count(where: { $0.byte == Byte.dot }) == 1
      && gap.allSatisfy { $0.byte == Byte.dot || $0.isBlank || isBracket($0) }
  }

  private static func isBracket(_ glyph: Glyph) -> Bool { "()[]{}<>".utf8.contains(glyph.byte) }
}
