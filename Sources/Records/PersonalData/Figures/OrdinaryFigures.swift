/// Marks the figures that say nothing of a person: amounts, years, public short and special numbers.
struct OrdinaryFigures {
  let seen: SeenText
  let tokens: [Token]

  func marked(_ figures: [Figure]) -> [Figure] {
    var marked = figures
    for index in figures.indices {
      if isYear(figures[index]) || isShortNumber(figures[index]) { marked[index].isOrdinary = true }
      if let first = amountStart(endingAt: index, in: figures) {
        for member in first...index { marked[member].isOrdinary = true }
      }
      if let last = specialNumberEnd(startingAt: index, in: marked) {
        for member in index...last { marked[member].isOrdinary = true }
      }
    }
    return marked
  }

  private func isYear(_ figure: Figure) -> Bool {
    figure.count == 4 && figure.value.map { (1900...2099).contains($0) } ?? false
  }

  /// 3000 to 3999, and 33700 for unwanted messages (ARCEP's numbering plan).
  private func isShortNumber(_ figure: Figure) -> Bool {
    figure.value.map { ($0 == 33_700 && figure.count == 5) || (3000...3999).contains($0) } ?? false
  }

  /// Where an amount starts, when a currency follows: « 1 250,45 € » but not « 06 12 34 € ».
  private func amountStart(endingAt last: Int, in figures: [Figure]) -> Int? {
    guard isFollowedByCurrency(figures[last]) else { return nil }
    var first = last
    if figures[last].count <= 2, figures[last].joint == .separators, hasDecimalMark(figures, last) {
      first -= 1
    }
    var count = figures[first].count
    while figures[first].count == 3, figures[first].joint == .separators, count < 9 {
      guard figures[first - 1].count <= 3 else { break }
      first -= 1
      count += figures[first].count
    }
    return count <= 9 && figures[first].digits.first != 0 ? first : nil
  }

  private func hasDecimalMark(_ figures: [Figure], _ last: Int) -> Bool {
    let gap = seen.glyphs[figures[last - 1].glyphs.upperBound..<figures[last].glyphs.lowerBound]
    return gap.count == 1 && gap.allSatisfy { $0.byte == Byte.comma || $0.byte == Byte.dot }
  }

  private func isFollowedByCurrency(_ figure: Figure) -> Bool {
    let after = seen.glyphs[figure.glyphs.upperBound...].prefix(2)
    if after.first(where: { !$0.isBlank })?.byte == Byte.currency { return true }
    let next = figure.tokens.upperBound + 1
    guard next < tokens.endIndex, tokens[next].traits.contains(.currency) else { return false }
    return tokens[next].glyphs.lowerBound - figure.glyphs.upperBound <= 1
  }

  /// Where a number in 080, 081, 082 or 089 ends: such numbers belong to services (ARCEP).
  ///
  /// Inside a longer number the same digits mean nothing: it must start what is written.
  private func specialNumberEnd(startingAt first: Int, in figures: [Figure]) -> Int? {
    guard figures[first].joint != .separators || figures[first - 1].isOrdinary else { return nil }
    var digits = figures[first].digits
    var last = first
    while digits.count < 10, last + 1 < figures.endIndex, figures[last + 1].joint == .separators {
      last += 1
      digits += figures[last].digits
    }
    guard digits.count == 10, digits[0] == 0, digits[1] == 8 else { return nil }
    return [0, 1, 2, 9].contains(digits[2]) ? last : nil
  }
}
