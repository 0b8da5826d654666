/// Passwords and codes that follow the word that announces them.
enum SecretRule {
  @Sendable static func sightings(in reading: Reading) -> [Sighting] {
    reading.tokens.indices.compactMap { index in
      let traits = reading.tokens[index].traits
      if traits.contains(.secret) { return password(after: index, in: reading) }
      return traits.contains(.code) ? code(after: index, in: reading) : nil
    }
  }

  private static let reach = 5

  private static func password(after keyword: Int, in reading: Reading) -> Sighting? {
    let last = min(keyword + reach, reading.tokens.count - 1)
    guard keyword < last || keyword + 1 == last else { return nil }
    for index in (keyword + 1)...last {
      let token = reading.tokens[index]
      guard isSameSentence(before: index, in: reading) else { return nil }
      switch token.shape {
      case .mixed where token.glyphs.count >= 4: return secret(token)
      case .digits:
        guard let run = run(startingAt: index, in: reading) else { continue }
        let isPlain = !reading.figures[run].contains(where: \.isOrdinary)
        guard isPlain || isGiven(at: index, after: keyword, in: reading) else { continue }
        return secret(run, in: reading)
      case .letters where !token.isOrdinary && token.glyphs.count >= 4:
        guard isGiven(at: index, after: keyword, in: reading) else { return nil }
        return secret(token)
      case .letters, .mixed: continue
      }
    }
    return nil
  }

  /// « mdp chaton », « mot de passe : chaton », « c'est chaton », « chaton! ».
  private static func isGiven(at index: Int, after keyword: Int, in reading: Reading) -> Bool {
    if index == keyword + 1 || reading.tokens[index - 1].text == "est" { return true }
    let signs = [Byte.colon, Byte.equals]
    if reading.gap(after: index - 1).contains(where: { signs.contains($0.byte) }) { return true }
    let after = reading.seen.glyphs[reading.tokens[index].glyphs.upperBound...].first
    return after.map { "!#$*?&%".utf8.contains($0.byte) } ?? false
  }

  private static func code(after keyword: Int, in reading: Reading) -> Sighting? {
    let last = min(keyword + reach + 1, reading.tokens.count - 1)
    guard keyword < last else { return nil }
    for index in (keyword + 1)...last {
      guard isSameSentence(before: index, in: reading) else { return nil }
      let token = reading.tokens[index]
      if token.isWord, fillers.contains(token.text) { continue }
      if token.shape == .mixed, token.glyphs.count >= 6, isJumble(token) { return secret(token) }
      guard let run = run(startingAt: index, in: reading) else { return nil }
      let isDirect = index == keyword + 1 || reading.tokens[index - 1].text == "est"
      guard isDirect || !reading.figures[run].contains(where: \.isOrdinary) else { return nil }
      return secret(run, in: reading)
    }
    return nil
  }

  /// The run of four to eight digits that starts at a token and is no date.
  private static func run(startingAt token: Int, in reading: Reading) -> ClosedRange<Int>? {
    guard let first = reading.firstFigure(from: token),
      reading.figures[first].glyphs.lowerBound
        == reading.tokens[token].glyphs.lowerBound
    else { return nil }
    var last = first
    var count = reading.figures[first].count
    while last + 1 < reading.figures.count, reading.figures[last + 1].joint == .separators,
      count <= 8
    {
      last += 1
      count += reading.figures[last].count
    }
    guard (4...8).contains(count), DateRule.date(in: first...last, of: reading) == nil else {
      return nil
    }
    return first...last
  }

  /// `8F3K2L9P`, not « 20min » nor `n15646`.
  private static func isJumble(_ token: Token) -> Bool {
    let kinds = token.text.map(\.isNumber)
    return zip(kinds, kinds.dropFirst()).filter { $0 != $1 }.count >= 2
  }

  private static func isSameSentence(before index: Int, in reading: Reading) -> Bool {
    let gap = reading.gap(after: index - 1)
    let isLastMark = gap.last?.isBlank == true && gap.contains { ".?!".utf8.contains($0.byte) }
    return gap.count <= 4 && !isLastMark && !gap.contains { ",;{}".utf8.contains($0.byte) }
  }

  private static func secret(_ token: Token) -> Sighting {
    Sighting(kind: .secret, glyphs: token.glyphs)
  }

  private static func secret(_ run: ClosedRange<Int>, in reading: Reading) -> Sighting {
    Sighting(kind: .secret, glyphs: reading.glyphs(ofFigures: run))
  }

  private static let fillers = Set(
    words(
      """
      est c de la le l d sa son ma mon du pour et par sur carte caf ameli impots bancaire bleue cb
      pin puk secret confidentiel temporaire provisoire acces securite connexion activation
      validation verification wifi box recu envoye sms sim telephone portable porte immeuble entree
      batiment qui numero
      """
    )
  )
}
