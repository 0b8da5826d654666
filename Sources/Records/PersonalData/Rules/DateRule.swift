/// Full dates, of birth or not, and years of birth.
enum DateRule {
  @Sendable static func sightings(in reading: Reading) -> [Sighting] {
    let numeric = reading.figures.indices.compactMap { first in
      date(from: first, in: reading).map { dated($0, in: reading) }
    }
    let glued = reading.figures.indices.compactMap { gluedBirthDate($0, in: reading) }
    let written = WrittenDates(reading).ranges().map { dated($0, in: reading) }
    return numeric + glued + written + birthYears(in: reading)
  }

  /// The date that a whole run of figures is, if it is one.
  static func date(in run: ClosedRange<Int>, of reading: Reading) -> ClosedRange<Int>? {
    guard run.count == 3 else { return nil }
    return date(from: run.lowerBound, in: reading)
  }

  private static func dated(_ figures: ClosedRange<Int>, in reading: Reading) -> Sighting {
    let isBirth = reading.has(
      .birth,
      before: reading.figures[figures.lowerBound].tokens.lowerBound,
      within: 25
    )
    return Sighting(
      kind: isBirth ? .birthDate : .date,
      glyphs: reading.glyphs(ofFigures: figures)
    )
  }

  /// Day, month, year, or the reverse: a year of two digits must be the end of what is written.
  private static func date(from first: Int, in reading: Reading) -> ClosedRange<Int>? {
    let last = first + 2
    guard last < reading.figures.count, let mark = mark(between: first, in: reading) else {
      return nil
    }
    let figures = reading.figures[first...last]
    guard figures.allSatisfy({ !$0.isSpelled }) else { return nil }
    let values = figures.compactMap(\.value)
    let counts = figures.map(\.count)
    guard values.count == 3 else { return nil }
    if counts[0] == 4, counts[1...].allSatisfy({ $0 <= 2 }) {
      return CivilDate.exists(values[2], values[1], year: values[0]) ? first...last : nil
    }
    guard counts[0] <= 2, counts[1] <= 2 else { return nil }
    guard !goesOn(from: first, mark: mark, in: reading) else { return nil }
    if counts[2] == 4 {
      return CivilDate.exists(values[0], values[1], year: values[2]) ? first...last : nil
    }
    let isAlone =
      figures[first].joint != .separators
      && (last + 1 == reading.figures.count || reading.figures[last + 1].joint != .separators)
    let isBirth = reading.has(.birth, before: figures[first].tokens.lowerBound, within: 25)
    guard counts[2] == 2, isAlone, isBirth || mark != Byte.space else { return nil }
    return CivilDate.exists(values[0], values[1], year: 1900 + values[2]) ? first...last : nil
  }

  /// Whether more figures follow after the same mark: a number cut up, and no date.
  private static func goesOn(from first: Int, mark: UInt8, in reading: Reading) -> Bool {
    guard mark != Byte.space, first + 3 < reading.figures.count else { return false }
    let gap =
      reading.figures[first + 2].glyphs.upperBound..<reading.figures[first + 3].glyphs.lowerBound
    return reading.seen.glyphs[gap].map(\.byte) == [mark]
  }

  /// The mark that stands twice between three figures, blanks put aside.
  private static func mark(between first: Int, in reading: Reading) -> UInt8? {
    let marks = [first, first + 1].map { index -> UInt8? in
      let figures = reading.figures
      guard figures[index + 1].joint == .separators else { return nil }
      let gap = figures[index].glyphs.upperBound..<figures[index + 1].glyphs.lowerBound
      let bytes = reading.seen.glyphs[gap].filter { !$0.isBlank }.map(\.byte)
      guard bytes.count <= 1, gap.count <= 3 else { return nil }
      return bytes.first ?? Byte.space
    }
    guard let mark = marks[0], marks[1] == mark else { return nil }
    return [Byte.slash, Byte.dot, Byte.hyphen, Byte.space].contains(mark) ? mark : nil
  }

  /// « née le 14071949 ».
  private static func gluedBirthDate(_ index: Int, in reading: Reading) -> Sighting? {
    let figure = reading.figures[index]
    guard figure.count == 8 || figure.count == 6, let value = figure.value else { return nil }
    guard reading.has(.birth, before: figure.tokens.lowerBound, within: 25) else { return nil }
    let (base, century) = figure.count == 8 ? (10_000, 0) : (100, 1900)
    let dayAndMonth = value / base
    let year = century + value % base
    guard CivilDate.exists(dayAndMonth / 100, dayAndMonth % 100, year: year) else { return nil }
    return Sighting(kind: .birthDate, glyphs: figure.glyphs)
  }

  /// « né en 1947 », « née vers 52 ».
  private static func birthYears(in reading: Reading) -> [Sighting] {
    reading.figures.compactMap { figure in
      let isMonth = reading.token(figure.tokens.lowerBound - 1)?.traits.contains(.month) == true
      let before = figure.tokens.lowerBound - (isMonth ? 2 : 1)
      guard !figure.isSpelled, let link = reading.token(before),
        let birth = reading.token(before - 1)
      else { return nil }
      let isAnnounced =
        (["en", "vers"].contains(link.text) && birth.traits.contains(.birth))
        || (link.traits.contains(.birth) && link.text != "ne" && figure.isOrdinary)
      guard isAnnounced, figure.count == 2 || (figure.count == 4 && figure.isOrdinary) else {
        return nil
      }
      return Sighting(kind: .birthDate, glyphs: figure.glyphs)
    }
  }
}
