/// Links, except the bare addresses of public services.
enum LinkRule {
  @Sendable static func sightings(in reading: Reading) -> [Sighting] {
    var sightings: [Sighting] = []
    var seenUntil = 0
    for index in reading.tokens.indices {
      let first = reading.tokens[index].glyphs.lowerBound
      guard first >= seenUntil, let host = hostStart(at: index, in: reading) else { continue }
      seenUntil = end(from: host, in: reading)
      guard !isPublic(host..<seenUntil, in: reading) else { continue }
      sightings.append(Sighting(kind: .link, glyphs: first..<seenUntil))
    }
    return sightings
  }

  private static let longest = 300

  /// Where the host starts, for a token that starts a link.
  private static func hostStart(at index: Int, in reading: Reading) -> Int? {
    let token = reading.tokens[index]
    guard let next = reading.token(index + 1) else { return nil }
    let gap = reading.gap(after: index)
    if ["http", "https", "hxxp", "hxxps"].contains(token.text) {
      let marks = gap.filter { !$0.isBlank }.map(\.byte)
      return marks.starts(with: Array("://".utf8)) && gap.count <= 6 ? next.glyphs.lowerBound : nil
    }
    if token.text == "www" {
      return gap.count == 1 && gap.allSatisfy { $0.byte == Byte.dot } ? next.glyphs.lowerBound : nil
    }
    return pathHost(at: index, in: reading)
  }

  /// `exemple.fr/suivi`, seen from its first label.
  private static func pathHost(at index: Int, in reading: Reading) -> Int? {
    guard index == 0 || !isTightDot(reading.gap(after: index - 1)) else { return nil }
    var last = index
    while last - index < 6, isTightDot(reading.gap(after: last)) { last += 1 }
    guard last > index, endings.contains(reading.tokens[last].text) else { return nil }
    let gap = reading.gap(after: last)
    guard gap.count == 1, gap.first?.byte == Byte.slash else { return nil }
    return reading.tokens[index].glyphs.lowerBound
  }

  private static func isTightDot(_ gap: ArraySlice<Glyph>) -> Bool {
    gap.count == 1 && gap.first?.byte == Byte.dot
  }

  private static func end(from start: Int, in reading: Reading) -> Int {
    let limit = min(start + longest, reading.seen.glyphs.count)
    return reading.seen.glyphs[start..<limit].firstIndex(where: \.isBlank) ?? limit
  }

  /// Whether it leads to a public service and carries nothing that could be somebody's.
  private static func isPublic(_ range: Range<Int>, in reading: Reading) -> Bool {
    let text = String(decoding: reading.seen.glyphs[range].map(\.byte), as: UTF8.self)
    guard !text.contains(where: { $0.isNumber || "?@=&#".contains($0) }) else { return false }
    let host = text.prefix { $0 != "/" && $0 != ":" && $0 != "," && $0 != ")" }
    return publicHosts.contains { host == $0 || host.hasSuffix("." + $0) }
  }

  private static let publicHosts = words(
    """
    gouv.fr service-public.fr ameli.fr caf.fr msa.fr francetravail.fr pole-emploi.fr
    lassuranceretraite.fr info-retraite.fr agirc-arrco.fr urssaf.fr europa.eu laposte.fr
    franceconnect.fr cnil.fr defenseurdesdroits.fr mesdroitssociaux.fr monespacesante.fr
    """
  )

  private static let endings = Set(
    words(
      "fr com org net eu io info link me ly tk xyz be ch de uk co app site online top gd example"
    )
  )
}
