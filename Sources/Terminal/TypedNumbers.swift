/// The numbers in a typed line: one, several (`1,3`, `1 3`), or ranges of them (`2-4`).
struct TypedNumbers: Equatable {
  let ranges: [ClosedRange<Int>]

  init?(_ line: String) {
    let separators: Set<Character> = [",", ";", " ", "\u{A0}", "\u{202F}", "\t"]
    let pieces = line.closingUpDashes.split { separators.contains($0) }
    let ranges = pieces.map(TypedNumbers.range)
    guard !ranges.isEmpty, !ranges.contains(nil) else { return nil }
    self.ranges = ranges.compactMap(\.self)
  }

  /// The only number of the line, if there is just one and no range.
  var single: Int? {
    guard ranges.count == 1, let range = ranges.first, range.lowerBound == range.upperBound
    else { return nil }
    return range.lowerBound
  }

  /// Every number named, in ascending order, unless one is out of bounds.
  func numbers(within bounds: ClosedRange<Int>) -> [Int]? {
    guard ranges.allSatisfy({ bounds.contains($0.lowerBound) && bounds.contains($0.upperBound) })
    else { return nil }
    return Set(ranges.flatMap(Array.init)).sorted()
  }

  private static func range(_ piece: Substring) -> ClosedRange<Int>? {
    let ends = piece.split(separator: "-", omittingEmptySubsequences: false).map { $0.ordinal }
    switch (ends.count, ends.first ?? nil, ends.last ?? nil) {
    case (1, let number?, _): return number...number
    case (2, let first?, let last?): return min(first, last)...max(first, last)
    default: return nil
    }
  }
}

extension StringProtocol {
  /// A whole number in the digits of any script; one too long for an `Int` counts as the largest.
  var wholeNumber: Int? {
    guard !isEmpty else { return nil }
    var number = 0
    for character in self {
      guard let digit = character.wholeNumberValue, digit < 10 else { return nil }
      let (tens, isTooLong) = number.multipliedReportingOverflow(by: 10)
      let (sum, isStillTooLong) = tens.addingReportingOverflow(digit)
      number = isTooLong || isStillTooLong ? .max : sum
    }
    return number
  }

  /// A whole number, also as it is printed before an option: `2.` or `2)`.
  fileprivate var ordinal: Int? {
    guard let last, last == "." || last == ")" else { return wholeNumber }
    return dropLast().wholeNumber
  }
}

extension String {
  /// Every dash as a hyphen, with no space around it.
  fileprivate var closingUpDashes: String {
    var text = ""
    var isAfterDash = false
    for character in self {
      if "-‐‑‒–—−".contains(character) {
        while text.last?.isWhitespace == true { text.removeLast() }
        text.append("-")
        isAfterDash = true
      } else if !(isAfterDash && character.isWhitespace) {
        text.append(character)
        isAfterDash = false
      }
    }
    return text
  }
}
