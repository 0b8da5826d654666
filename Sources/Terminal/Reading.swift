/// What a typed line means for the question that was asked; nothing here is ever a guess.
package enum Reading: Sendable, Equatable {
  /// Option identifiers, in the order of the list; empty when "none" was typed.
  case chosen([String])
  case number(Int)
  case text(String)
  case command(Command)
  /// A command with what it is about, as typed: `reprendre B`.
  case order(Command, argument: String)
  case empty
  /// Several options fit; they keep the numbers they bear on the screen.
  case ambiguous([Numbered])
  /// One letter away from these options: to be confirmed, never taken.
  case proposal([Numbered])
  /// Several options were named where one is expected.
  case onlyOne([Numbered])
  /// An option that excludes all others was named with others.
  case exclusive(Numbered)
  case outOfRange(ClosedRange<Int>)
  case tooLong(count: Int, maximum: Int)
  case unknown
  case unreadable(Unreadable)
}

/// Why a line cannot be looked at, let alone stored.
package enum Unreadable: Sendable, Equatable {
  /// A pasted line break, which would have answered two questions.
  case lineBreak
  /// NUL, escape sequences and other invisible orders to the terminal.
  case controlCharacter
  /// Bytes that were not UTF-8, already replaced by U+FFFD.
  case invalidText
  case tooLong(maximum: Int)

  /// No answer needs more; a longer line is a paste gone wrong.
  package static let maximum = 4000

  init?(_ line: String) {
    let scalars = line.unicodeScalars
    if scalars.contains(where: \.breaksLine) {
      self = .lineBreak
    } else if scalars.contains("\u{FFFD}") {
      self = .invalidText
    } else if scalars.contains(where: { $0.ordersTerminal && $0 != "\t" }) {
      self = .controlCharacter
    } else if scalars.count > Unreadable.maximum {
      self = .tooLong(maximum: Unreadable.maximum)
    } else {
      return nil
    }
  }
}
