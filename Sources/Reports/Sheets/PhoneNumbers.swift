/// Finds the French telephone numbers of a text, so that an emergency can show them large.
enum PhoneNumbers {
  /// A run of a text: a number to call, or what stands between two of them.
  struct Run: Equatable {
    let text: String
    let isNumber: Bool
  }

  /// The text cut before and after each number.
  static func runs(of text: String) -> [Run] {
    let scalars = Array(text.unicodeScalars)
    var runs: [Run] = []
    var start = 0
    var index = 0
    while index < scalars.count {
      guard let end = numberEnd(scalars, from: index) else {
        index += 1
        continue
      }
      if start < index { runs.append(Run(text: string(scalars[start..<index]), isNumber: false)) }
      runs.append(Run(text: string(scalars[index..<end]), isNumber: true))
      (start, index) = (end, end)
    }
    if start < scalars.count {
      runs.append(Run(text: string(scalars[start...]), isNumber: false))
    }
    return runs
  }

  /// Numbers of two or three digits that anybody in France can call (Arcep, numbers of public interest).
  private static let short: Set = ["15", "17", "18", "112", "114", "115", "116", "119"]

  private static func numberEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    guard scalars[start].isDigit, start == 0 || !scalars[start - 1].joinsNumber else { return nil }
    var end = start
    var next = start
    // Groups of digits with one blank between them.
    while next < scalars.count, scalars[next].isDigit {
      while next < scalars.count, scalars[next].isDigit { next += 1 }
      end = next
      if next + 1 < scalars.count, scalars[next].isBlank, scalars[next + 1].isDigit { next += 1 }
    }
    let groups = string(scalars[start..<end]).split { !$0.isNumber }.map(String.init)
    let after = scalars[end...]
    guard isPhone(groups), !after.continuesWord else { return nil }
    return groups.joined().count == 2 && !after.endsThought ? nil : end
  }

  private static func isPhone(_ groups: [String]) -> Bool {
    let digits = groups.joined()
    switch digits.count {
    case 10: return digits.hasPrefix("0")
    case 6: return digits.hasPrefix("116") && groups.first?.count == 3
    case 5: return digits == "33700"
    case 4: return digits.hasPrefix("3") && (groups.count == 1 || groups.map(\.count) == [2, 2])
    default: return groups.count == 1 && short.contains(digits)
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isBlank: Bool { [" ", "\u{A0}", "\u{202F}"].contains(self) }

  /// Whether a digit after it belongs to a word, an address, a price or a date.
  fileprivate var joinsNumber: Bool {
    properties.isAlphabetic || isDigit || ["/", "-", ".", ",", "_", "@", "€"].contains(self)
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// `17Cyber`, `33700.fr`, `3018-le`, `0,34`, `3000 €`.
  fileprivate var continuesWord: Bool {
    guard let first else { return false }
    if first.properties.isAlphabetic || first.isDigit || ["/", "-", "_", "%", "€"].contains(first) {
      return true
    }
    guard let second = dropFirst().first else { return false }
    if first.isBlank { return ["€", "%"].contains(second) }
    return [".", ","].contains(first) && (second.properties.isAlphabetic || second.isDigit)
  }

  /// Two digits alone are a number to call only before a pause, not before « juin » or « heures ».
  fileprivate var endsThought: Bool {
    guard let first else { return true }
    if [".", ",", ";", ":", "!", "?", ")"].contains(first) { return true }
    let word = dropFirst().prefix { $0.properties.isAlphabetic }.map(Character.init)
    return ["ou", "or", "et", "and"].contains(String(word))
  }
}
