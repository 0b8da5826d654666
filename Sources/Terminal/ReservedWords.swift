/// The words that are commands rather than answers, in one language.
package struct ReservedWords: Sendable, Equatable {
  /// The words of each command, as people write them.
  package let spellings: [Command: [String]]
  /// The words that choose every option of a question with several answers.
  package let all: [String]
  /// The words that choose none of them.
  package let none: [String]
  /// The words for yes and those for no: they agree, and never stand for a part of another word.
  package let consent: [[String]]

  private let commands: [String: Command]

  /// Takes words in any case and with their accents; the first command to claim a word keeps it.
  package init(
    _ spellings: [Command: [String]],
    all: [String] = [],
    none: [String] = [],
    consent: [[String]] = []
  ) {
    self.spellings = spellings
    self.all = all.map(\.folded)
    self.none = none.map(\.folded)
    self.consent = consent.map { $0.map(\.folded) }
    commands = Command.allCases.reduce(into: [:]) { commands, command in
      for spelling in spellings[command] ?? [] where commands[spelling.folded] == nil {
        commands[spelling.folded] = command
      }
    }
  }

  /// The command that a whole line means by one of its words, whatever the case and the accents.
  package func command(named line: String) -> Command? { commands[line.folded] }

  /// The command that the first word of a line means, with the words behind it, when it takes any.
  package func order(_ line: String) -> (command: Command, argument: String)? {
    let words = line.trimmed.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 2, let command = command(named: words[0]), command.takesArgument
    else { return nil }
    return (command, words[1].trimmed)
  }

  /// The command that a whole line means by its sign.
  package func command(signed line: String) -> Command? {
    let sign = line.trimmed
    return Command.allCases.first { $0.symbol == sign }
  }

  /// Folded words given to two commands: only the first one can ever be reached.
  package var clashes: [String] {
    let words = Command.allCases.flatMap { Set((spellings[$0] ?? []).map(\.folded)) }
    return Dictionary(grouping: words) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
  }
}
