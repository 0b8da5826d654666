/// Why a conversation leaves a question without answering it.
enum Departure: Error, Equatable {
  case quit
  case menu
  case paused
  /// Another visit is wanted: the letter that was typed, or nothing.
  case resume(letter: String)
  /// Ctrl-C twice.
  case interrupted
  /// The end of the input: it never answers a question.
  case endOfInput
  /// A file of answers holds a line that does not answer the question.
  case unusable(line: String, prompt: String)
}

extension Departure {
  /// Whether the program goes on, with something else.
  var leavesForElsewhere: Bool {
    switch self {
    case .menu, .paused, .resume: true
    default: false
    }
  }
}
