/// Names that a word announces: « Mme », « s'appelle », « son fils », « dossier ».
enum AnnouncedNameRule {
  @Sendable static func sightings(in reading: Reading) -> [Sighting] {
    reading.tokens.indices.compactMap { index in
      if isCivility(index, in: reading) { return afterCivility(index, in: reading) }
      let traits = reading.tokens[index].traits
      if traits.contains(.nameAnnouncement), let name = name(after: index, in: reading) {
        return announced(name, by: index, in: reading)
      }
      if traits.contains(.kin) { return afterKin(index, in: reading) }
      return afterPointer(index, in: reading)
    }
  }

  private static func isCivility(_ index: Int, in reading: Reading) -> Bool {
    let token = reading.tokens[index]
    if token.traits.contains(.civility) { return true }
    guard token.text == "m", reading.token(index - 1)?.shape != .digits else { return false }
    guard !(reading.gap(after: index - 1).last?.byte == Byte.apostrophe) else { return false }
    let hasDot = reading.gap(after: index).first?.byte == Byte.dot
    return hasDot || (token.casing == .upper && reading.token(index + 1)?.isCapitalised == true)
  }

  private static func afterCivility(_ index: Int, in reading: Reading) -> Sighting? {
    guard let name = name(after: index, in: reading) else { return nil }
    let token = reading.tokens[name]
    if token.isInitial {
      return Sighting(kind: .name, glyphs: reading.glyphs(of: index...name), sureness: .warn)
    }
    let isNamed = isProper(token, in: reading, after: index) || !token.isOrdinary
    guard isNamed, token.glyphs.count > 1 else { return nil }
    return Sighting(kind: .name, glyphs: reading.glyphs(of: index...name))
  }

  /// Whether a capital is a choice and not the habit of the line.
  private static func isProper(_ token: Token, in reading: Reading, after index: Int) -> Bool {
    token.isCapitalised && !token.traits.contains(.publicName) && !titles.contains(token.text)
  }

  private static func announced(_ name: Int, by index: Int, in reading: Reading) -> Sighting? {
    let token = reading.tokens[name]
    guard !isOfThing(index, in: reading) else { return nil }
    let isLabel = ["nom", "prenom", "famille", "jeune", "fille"].contains(
      reading.tokens[index].text
    )
    let isNamed = !token.isOrdinary || (!isLabel && isProper(token, in: reading, after: index))
    guard isNamed, token.glyphs.count > 1, token.isWord else { return nil }
    return Sighting(kind: .name, glyphs: token.glyphs)
  }

  /// « le site s'appelle… » announces no person.
  private static func isOfThing(_ index: Int, in reading: Reading) -> Bool {
    (1...3).contains { distance in
      reading.token(index - distance).map { things.contains($0.text) } ?? false
    }
  }

  private static func afterKin(_ index: Int, in reading: Reading) -> Sighting? {
    guard let name = reading.token(index + 1), name.isWord, reading.flows(after: index),
      hasPossessive(before: index, in: reading)
    else { return nil }
    let isFirstName = name.traits.contains(.firstName)
    guard isFirstName || (name.isCapitalised && !name.isOrdinary) else { return nil }
    return Sighting(kind: .name, glyphs: name.glyphs)
  }

  private static func hasPossessive(before index: Int, in reading: Reading) -> Bool {
    (1...3).contains { reading.token(index - $0)?.traits.contains(.possessive) == true }
  }

  /// « dossier Boulanger », « usager : OUARDI »: a capital on a word that the language does not know.
  private static func afterPointer(_ index: Int, in reading: Reading) -> Sighting? {
    guard pointers.contains(reading.tokens[index].text), let name = reading.token(index + 1),
      name.isWord, name.casing != .lower, name.glyphs.count > 1, !name.isOrdinary,
      isClose(after: index, in: reading), !reading.dot(after: index),
      name.isCapitalised || !reading.flows(after: index)
    else { return nil }
    return Sighting(kind: .name, glyphs: name.glyphs, sureness: .warn)
  }

  /// The word that would be the name, past particles, initials of « N'Diaye » and other civilities.
  private static func name(after index: Int, in reading: Reading) -> Int? {
    var next = index + 1
    while let token = reading.token(next), next - index <= 4, isClose(after: next - 1, in: reading)
    {
      let isElision =
        token.glyphs.count == 1 && reading.gap(after: next).first?.byte == Byte.apostrophe
      let isLink = token.text == "et" && reading.token(next + 1)?.traits.contains(.civility) == true
      let isPassed =
        token.traits.contains(.particle) || token.traits.contains(.civility) || isElision || isLink
      guard isPassed else { return token.isWord ? next : nil }
      next += 1
    }
    return nil
  }

  private static func isClose(after token: Int, in reading: Reading) -> Bool {
    let gap = reading.gap(after: token)
    let marks = [Byte.dot, Byte.colon, Byte.equals]
    return gap.count <= 4
      && gap.allSatisfy { $0.isBlank || $0.isHyphenOrApostrophe || marks.contains($0.byte) }
  }

  private static let things = Set(
    words("site service fichier application appli logiciel dispositif programme association aide")
  )
  private static let titles = Set(words("maire prefet prefete president presidente directeur"))
  private static let pointers = Set(
    words(
      """
      dossier famille compte rappeler rappele contacter appeler signe signee chez voir usager
      usagere visiteur visiteuse beneficiaire jeune enfant dame bebe demandeur
      """
    )
  )
}
