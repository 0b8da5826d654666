/// The spaces of French typography that must not end a line: « ainsi : » keeps its colon.
enum NoBreakSpaceCheck {
  static func findings(in prose: Prose) -> [Finding] {
    guard prose.passage.isFrench else { return [] }
    let scalars = prose.scalars
    return scalars.indices.compactMap { index in
      switch scalars[index] {
      case ":", ";", "!", "?", "»": before(index, in: prose)
      case "«": after(index, in: prose)
      default: nil
      }
    }
  }

  private static func before(_ index: Int, in prose: Prose) -> Finding? {
    let scalars = prose.scalars
    guard index > 0 else { return nil }
    let previous = scalars[index - 1]
    if previous == " " {
      // « 1 : 2 » and a sign alone after a space are the same fault: the space may break.
      return index > 1 ? finding(index - 1..<index, sign: index, in: prose) : nil
    }
    guard isEnd(index, scalars), previous.properties.isAlphabetic || previous == ")" else {
      return nil
    }
    return finding(index..<index, sign: index, in: prose)
  }

  private static func after(_ index: Int, in prose: Prose) -> Finding? {
    guard index + 1 < prose.scalars.count else { return nil }
    let next = prose.scalars[index + 1]
    if next == " " { return finding(index + 1..<index + 2, sign: index, in: prose) }
    guard next.properties.isAlphabetic else { return nil }
    return finding(index + 1..<index + 1, sign: index, in: prose)
  }

  /// Whether nothing is glued behind the sign: `https://`, `{term:mot}` and `a;b` are not French.
  private static func isEnd(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard index + 1 < scalars.count else { return true }
    return WordCutter.isSpace(scalars[index + 1]) || scalars[index + 1] == "»"
  }

  private static func finding(_ gap: Range<Int>, sign: Int, in prose: Prose) -> Finding {
    let place = prose.location(gap)
    return Finding(
      .missingNoBreakSpace,
      at: prose.location(sign..<sign + 1),
      facts: ["sign": String(prose.scalars[sign])],
      repair: Finding.Repair(
        location: place,
        original: prose.passage.text.string(gap),
        replacement: "\u{A0}"
      )
    )
  }
}
