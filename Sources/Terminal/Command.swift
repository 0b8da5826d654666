/// What can be typed at any prompt instead of an answer.
package enum Command: String, Sendable, Hashable, CaseIterable {
  case help
  case why
  case back
  case skip
  case simpler
  case doesNotKnow
  case prefersNotToSay
  case review
  case menu
  case pause
  case hide
  case emergency
  case object
  case resume
  case language
  case minutes
  case quit

  /// The sign that means this command in every language, where there is one.
  package var symbol: String? {
    switch self {
    case .help: "?"
    case .why: "??"
    case .back: "<"
    case .skip: "-"
    default: nil
    }
  }

  /// Whether a word behind the command says what it is about: `reprendre B`, `minutes 5`.
  package var takesArgument: Bool { [.resume, .language, .minutes].contains(self) }
}
