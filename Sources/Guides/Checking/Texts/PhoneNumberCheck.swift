/// French telephone numbers with a digit too many or too few.
enum PhoneNumberCheck {
  static func findings(in prose: Prose) -> [Finding] {
    guard prose.passage.role != .words, prose.passage.role != .source else { return [] }
    return numbers(in: prose.scalars).filter { !isSound($0.digits) }.map { number in
      Finding(
        .wrongPhoneNumber,
        at: prose.location(number.range),
        facts: [
          "found": prose.passage.text.string(number.range), "count": "\(number.digits.count)",
        ]
      )
    }
  }

  /// Ten digits from 0, or nine after +33 (numbering plan of the Arcep).
  static func isSound(_ digits: [Unicode.Scalar]) -> Bool {
    digits.starts(with: ["3", "3"]) ? [11, 12].contains(digits.count) : digits.count == 10
  }

  /// What is written as a number to call: groups of digits, the first of which begins with 0 or +33.
  private static func numbers(
    in scalars: [Unicode.Scalar]
  ) -> [(range: Range<Int>, digits: [Unicode.Scalar])] {
    var found: [(range: Range<Int>, digits: [Unicode.Scalar])] = []
    var index = 0
    while index < scalars.count {
      guard let number = number(in: scalars, at: index) else {
        index += 1
        continue
      }
      found.append(number)
      index = number.range.upperBound
    }
    return found
  }

  private static func number(
    in scalars: [Unicode.Scalar],
    at start: Int
  ) -> (range: Range<Int>, digits: [Unicode.Scalar])? {
    let isInternational = scalars[start] == "+"
    guard isInternational || scalars[start] == "0",
      start == 0
        || !(isDigit(scalars[start - 1]) || ",./-".unicodeScalars.contains(scalars[start - 1]))
    else { return nil }
    var digits: [Unicode.Scalar] = []
    var end = start
    var index = isInternational ? start + 1 : start
    while index < scalars.count {
      if isDigit(scalars[index]) {
        digits.append(scalars[index])
        end = index + 1
      } else if !isGap(scalars[index]) || index + 1 >= scalars.count
        || !isDigit(scalars[index + 1])
      {
        break
      }
      index += 1
    }
    let isPhone = isInternational ? digits.starts(with: ["3", "3"]) : digits.count >= leastDigits
    return isPhone ? (start..<end, digits) : nil
  }

  /// Fewer digits are a code or a time.
  private static let leastDigits = 7

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    WordCutter.isSpace(scalar) || scalar == "."
  }
}
