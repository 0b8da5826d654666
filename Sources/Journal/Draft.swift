package import Records

/// A visit that is not finished: what was answered so far, under the letter the agent sees.
package struct Draft: Sendable, Equatable {
  /// `A` to `Z`, then `AA` to `ZZ`.
  package let letter: String
  /// The week in which it was begun; nothing finer is kept.
  package let week: Week
  /// The program that holds it, so that two screens do not resume the same visit.
  package let process: Int64
  /// JSON made of codes only.
  package let content: String
}

extension Draft {
  /// Every letter in the order in which drafts take them; a big counter has more than 26 screens.
  static let letters: [String] = {
    let single = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
    return single + single.flatMap { first in single.map { first + $0 } }
  }()
}
