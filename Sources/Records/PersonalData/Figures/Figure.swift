/// Digits written together, or one number in letters, and how it follows the figure before it.
struct Figure: Equatable {
  enum Joint: Equatable {
    /// Nothing stands between but blanks and marks such as dots, slashes or the end of a line.
    case separators
    /// Only labels such as « clé » or « guichet » stand between.
    case labels
    case none
  }

  /// 0 to 9; 10 and 11 stand for the A and B of the Corsican departments.
  let digits: [UInt8]
  let glyphs: Range<Int>
  let tokens: ClosedRange<Int>
  let isSpelled: Bool
  var joint: Joint = .none
  /// Whether it is an amount, a year or a public short number, alone or with its neighbours.
  var isOrdinary = false

  var count: Int { digits.count }
  var hasOnlyDigits: Bool { digits.allSatisfy { $0 < 10 } }

  /// What it is worth, when that is a number of at most nine digits.
  var value: Int? {
    guard hasOnlyDigits, count <= 9 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1) }
  }
}
