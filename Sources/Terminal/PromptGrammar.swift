/// The one grammar of every prompt: numbers, a few letters of a label, reserved words and signs.
package struct PromptGrammar: Sendable, Equatable {
  /// The commands that are understood beside answers.
  package let reserved: ReservedWords

  /// Makes the grammar of one language.
  package init(_ reserved: ReservedWords) {
    self.reserved = reserved
  }

  /// Reads a line as an answer to a question, or as a command.
  ///
  /// A sign is a command wherever it stands alone. A reserved word is one too, unless an option bears exactly
  /// that label, and may have a word behind it that fits no option; in free text, quotes or a leading space make it ordinary again.
  package func read(_ line: String, for ask: Ask) -> Reading {
    let typed = line.trimmed
    if let unreadable = Unreadable(typed) { return .unreadable(unreadable) }
    guard !typed.isEmpty else { return .empty }

    if case .text(let maximum) = ask { return readText(line, maximum: maximum) }
    if let command = reserved.command(signed: typed) { return .command(command) }
    let matching = Matching(ask.options)
    if matching.exact(typed).isEmpty, let command = reserved.command(named: typed) {
      return .command(command)
    }
    if let order = reserved.order(typed), matching.best(typed).isEmpty {
      return .order(order.command, argument: order.argument)
    }
    switch ask {
    case .number(let range): return readNumber(typed, in: range)
    case .several(let options, let exclusive):
      return OptionReader(options: options, matching: matching, consent: reserved.consent)
        .several(typed, exclusive: exclusive, all: reserved.all, none: reserved.none)
    case .one, .yesNo, .text:
      return OptionReader(options: ask.options, matching: matching, consent: reserved.consent)
        .one(typed)
    }
  }

  /// Digits, grouped or not, with or without a sign.
  private func readNumber(_ typed: String, in range: ClosedRange<Int>) -> Reading {
    let isNegative = typed.hasPrefix("-") || typed.hasPrefix("\u{2212}")
    let hasSign = isNegative || typed.hasPrefix("+")
    let digits = typed.dropFirst(hasSign ? 1 : 0).filter { !$0.isWhitespace }
    guard let size = digits.wholeNumber else { return .unknown }
    let number = isNegative ? -size : size
    return range.contains(number) ? .number(number) : .outOfRange(range)
  }
}
