/// Any long number that is not an amount, a list of years or a public short number.
enum LongNumberRule {
  @Sendable static func sightings(in reading: Reading) -> [Sighting] {
    let unbroken = reading.figures.indices.filter { index in
      reading.figures[index].count >= 7 && !reading.figures[index].isOrdinary
    }
    let runs = reading.runs().flatMap { pieces(of: $0, in: reading) }
    return (unbroken.map { $0...$0 } + runs.filter { isLong($0, in: reading) }).map { range in
      Sighting(kind: .digits, glyphs: reading.glyphs(ofFigures: range))
    }
  }

  /// Cut at commas, which separate the members of a list.
  private static func pieces(of run: ClosedRange<Int>, in reading: Reading) -> [ClosedRange<Int>] {
    var pieces: [ClosedRange<Int>] = []
    var first = run.lowerBound
    for index in run {
      guard index < run.upperBound else {
        pieces.append(first...index)
        break
      }
      let figures = reading.figures
      let gap = figures[index].glyphs.upperBound..<figures[index + 1].glyphs.lowerBound
      guard reading.seen.glyphs[gap].contains(where: { $0.byte == Byte.comma }) else { continue }
      pieces.append(first...index)
      first = index + 1
    }
    return pieces
  }

  /// Nine digits that nothing explains, or seven beside a year or after the start of a mobile's.
  private static func isLong(_ piece: ClosedRange<Int>, in reading: Reading) -> Bool {
    let figures = reading.figures[piece]
    let total = figures.map(\.count).reduce(0, +)
    let unexplained = figures.filter { !$0.isOrdinary }.map(\.count).reduce(0, +)
    let digits = figures.flatMap(\.digits)
    let isMobile = digits.starts(with: [0, 6]) || digits.starts(with: [0, 7])
    return unexplained >= 7 && (total >= 9 || isMobile)
  }
}
