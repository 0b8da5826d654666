/// Finds dates whose month is a word: « 3 mars 1951 », « premier janvier 1970 », « TRENTE MARS 44 ».
struct WrittenDates {
  private let reading: Reading
  private var figureEnding: [Int: Int] = [:]
  private var figureStarting: [Int: Int] = [:]

  init(_ reading: Reading) {
    self.reading = reading
    for (index, figure) in reading.figures.enumerated() {
      figureEnding[figure.tokens.upperBound] = index
      figureStarting[figure.tokens.lowerBound] = index
    }
  }

  /// The figures of each date, first to last; a « premier » stands for no figure.
  func ranges() -> [ClosedRange<Int>] {
    reading.tokens.indices.compactMap { index in
      guard reading.tokens[index].traits.contains(.month) else { return nil }
      return range(aroundMonth: index)
    }
  }

  private func range(aroundMonth month: Int) -> ClosedRange<Int>? {
    guard let year = figureStarting[month + 1] else { return nil }
    let isBirth = reading.has(.birth, before: month, within: 35)
    let figure = reading.figures[year]
    let isYear =
      (figure.count == 4 && figure.value.map { (1880...2099).contains($0) } ?? false)
      || (isBirth && figure.count == 2)
    guard isYear else { return nil }
    if let day = figureEnding[month - 1] {
      return reading.figures[day].value.map { (1...31).contains($0) } ?? false ? day...year : nil
    }
    return reading.token(month - 1)?.text == "premier" ? year...year : nil
  }
}
