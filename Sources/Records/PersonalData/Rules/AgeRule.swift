/// « 83 ans », when it is somebody's: the age band says enough.
enum AgeRule {
  @Sendable static func sightings(in reading: Reading) -> [Sighting] {
    reading.figures.indices.compactMap { index in
      let figure = reading.figures[index]
      guard figure.count <= 3, let value = figure.value, (1...120).contains(value),
        let unit = unit(of: figure, in: reading), figure.joint == .none,
        !isDuration(figure, in: reading),
        !isBand(after: unit, in: reading)
      else { return nil }
      let glyphs = figure.glyphs.lowerBound..<reading.tokens[unit].glyphs.upperBound
      return Sighting(kind: .age, glyphs: glyphs, sureness: .warn)
    }
  }

  /// The token that says years: the next one, or the rest of « 72ans ».
  private static func unit(of figure: Figure, in reading: Reading) -> Int? {
    let last = figure.tokens.upperBound
    if reading.tokens[last].shape == .mixed {
      return reading.tokens[last].text.drop(while: \.isNumber) == "ans" ? last : nil
    }
    return reading.token(last + 1)?.text == "ans" && reading.flows(after: last) ? last + 1 : nil
  }

  /// « depuis 10 ans », « bail de 3 ans », « il y a 5 ans », « 18 et 25 ans ».
  private static func isDuration(_ figure: Figure, in reading: Reading) -> Bool {
    var index = figure.tokens.lowerBound - 1
    if let before = reading.token(index), ["de", "les", "a", "et"].contains(before.text) {
      let isSomebodys = before.text == "a" && reading.token(index - 1)?.text != "y"
      if isSomebodys, reading.token(index - 1)?.shape != .digits { return false }
      if reading.token(index - 1)?.shape == .digits { return true }
      if before.text != "a" { index -= 1 }
    }
    guard let token = reading.token(index) else { return false }
    if token.text == "age" { return ["l", "d"].contains(reading.token(index - 1)?.text) }
    return token.traits.contains(.duration)
      || (token.text == "a" && reading.token(index - 1)?.text == "y")
  }

  private static func isBand(after unit: Int, in reading: Reading) -> Bool {
    guard let link = reading.token(unit + 1)?.text, let word = reading.token(unit + 2)?.text else {
      return false
    }
    return (["et", "ou"].contains(link) && ["plus", "moins"].contains(word))
      || (link == "de" && !["plus"].contains(word))
  }
}
