/// Numbers without a public key, known by the word that announces them.
enum FileNumberRule {
  @Sendable static func sightings(in reading: Reading) -> [Sighting] {
    reading.runs().compactMap { digitFile($0, in: reading) }
      + reading.tokens.indices.compactMap { mixedFile($0, in: reading) }
  }

  private static let reach = 25

  private static func digitFile(_ run: ClosedRange<Int>, in reading: Reading) -> Sighting? {
    let figures = reading.figures[run]
    guard !figures.contains(where: \.isOrdinary), DateRule.date(in: run, of: reading) == nil else {
      return nil
    }
    let tokens = reading.tokens(ofFigures: run)
    guard reading.tokens[tokens].allSatisfy({ $0.shape != .mixed }) || figures.count == 1 else {
      return nil
    }
    guard let kind = kind(of: run, tokens, in: reading) else { return nil }
    var glyphs = reading.glyphs(ofFigures: run)
    if let letter = letter(after: tokens.upperBound, in: reading) {
      glyphs = glyphs.lowerBound..<letter.glyphs.upperBound
    }
    return Sighting(kind: kind, glyphs: glyphs)
  }

  private static func kind(
    of run: ClosedRange<Int>,
    _ tokens: ClosedRange<Int>,
    in reading: Reading
  ) -> PersonalData.Kind? {
    let digits = reading.digits(of: run)
    func isAnnounced(_ traits: WordTraits) -> Bool {
      reading.has(traits, before: tokens.lowerBound, within: reach)
        || reading.has(traits, after: tokens.upperBound, within: 12)
    }
    switch digits.count {
    case 7...8 where isAnnounced(.jobSeeker) && endsWithLetter(tokens.upperBound, in: reading):
      return .jobSeekerNumber
    case 5...8 where isAnnounced(.benefit) && !isPostcode(run, tokens, in: reading):
      return .benefitNumber
    case 11 where isAnnounced(.jobSeeker): return .jobSeekerNumber
    case 10 where isAnnounced(.residencePermit) && digits[0] != 0: return .identityDocument
    case 12 where isAnnounced(.identityCard): return .identityDocument
    case 12 where isAnnounced(.drivingLicence): return .drivingLicence
    default: return nil
    }
  }

  /// `99XY12345` by itself, and other mixtures of letters and digits after the name of a paper.
  private static func mixedFile(_ index: Int, in reading: Reading) -> Sighting? {
    let token = reading.tokens[index]
    guard token.shape == .mixed, (8...12).contains(token.glyphs.count) else { return nil }
    let hasPaperShape = shape(of: token) == "99aa99999"
    if reading.has(.drivingLicence, before: index, within: reach), hasPaperShape {
      return Sighting(kind: .drivingLicence, glyphs: token.glyphs)
    }
    let isAnnounced = reading.has(
      [.passport, .identityCard, .residencePermit],
      before: index,
      within: reach
    )
    guard hasPaperShape || isAnnounced else { return nil }
    return Sighting(kind: .identityDocument, glyphs: token.glyphs)
  }

  private static func shape(of token: Token) -> String {
    String(token.text.map { $0.isNumber ? "9" : "a" })
  }

  private static func isPostcode(
    _ run: ClosedRange<Int>,
    _ tokens: ClosedRange<Int>,
    in reading: Reading
  ) -> Bool {
    run.count == 1 && reading.figures[run.lowerBound].count == 5
      && reading.token(tokens.upperBound + 1)?.isCapitalised == true
  }

  private static func endsWithLetter(_ token: Int, in reading: Reading) -> Bool {
    if reading.tokens[token].shape == .mixed {
      return reading.seen.glyphs[reading.tokens[token].glyphs.upperBound - 1].isLetter
    }
    return letter(after: token, in: reading) != nil
  }

  private static func letter(after token: Int, in reading: Reading) -> Token? {
    if reading.tokens[token].shape == .mixed { return reading.tokens[token] }
    guard let next = reading.token(token + 1), next.isWord, next.glyphs.count == 1 else {
      return nil
    }
    return reading.gap(after: token).allSatisfy(\.isBlank) ? next : nil
  }
}
