package import Records

/// A stretch of months that people have a word for.
package enum NamedPeriod: Sendable, Hashable {
  case month(Month)
  /// From 1 to 4.
  case quarter(Int, year: Int)
  case year(Int)
  /// From September to August, by the year of its September.
  case schoolYear(from: Int)
}

extension NamedPeriod {
  /// Reads `2026-03`, `2026-T1` or `2026-Q1`, `2026`, or `2025-2026` for a school year.
  package init?(_ text: String) {
    if let month = Month(text) {
      self = .month(month)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, first.first != "+",
      let year = UInt16(first).map({ Int($0) })
    else { return nil }
    switch parts.dropFirst().map({ $0.uppercased() }) {
    case []: self = .year(year)
    case ["T1"], ["Q1"]: self = .quarter(1, year: year)
    case ["T2"], ["Q2"]: self = .quarter(2, year: year)
    case ["T3"], ["Q3"]: self = .quarter(3, year: year)
    case ["T4"], ["Q4"]: self = .quarter(4, year: year)
    case ["\(year + 1)"]: self = .schoolYear(from: year)
    default: return nil
    }
  }

  package var months: [Month] {
    switch self {
    case .month(let month): [month]
    case .quarter(let number, let year): range(Month(year: year, number: 3 * number - 2), 3)
    case .year(let year): range(Month(year: year, number: 1), 12)
    case .schoolYear(let year): range(Month(year: year, number: 9), 12)
    }
  }

  private func range(_ first: Month, _ count: Int) -> [Month] {
    Month.range(first, first.advanced(by: count - 1))
  }
}

extension ReportPeriod {
  /// The word for the period, nil for a free range of months.
  package var name: NamedPeriod? {
    let candidates: [NamedPeriod] = [
      .month(from), .quarter((from.number + 2) / 3, year: from.year), .year(from.year),
      .schoolYear(from: from.year),
    ]
    return candidates.first { $0.months == months }
  }
}
