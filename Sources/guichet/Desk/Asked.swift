import Terminal

/// One question as the conversation shows it.
struct Asked: Sendable {
  var ask: Ask
  /// The words before the cursor.
  var prompt: String
  /// The present answer, ready to edit; Enter keeps it.
  var initial = ""
  /// Whether Enter alone is an answer here.
  var acceptsEmpty = false
  /// Whether the line may be recalled later: searches, never answers.
  var isSearch = false
  /// The commands that mean something here; the others are answered with a remark.
  var commands: Set<Command> = []
  var help: [String] = []
  /// What people say for the options, by identifier: looked for once a line answers nothing.
  var hints: (@Sendable () -> [String: [String]])?
  /// Whether the record cannot do without the answer.
  var isRequired = false
  /// Whether the options stand on the screen, so that a number means something.
  var isListed = true
  /// What helps further where no option is meant.
  var whenUnknown: String?
  /// What was asked, to name a line that does not answer it, and for help.
  var question = ""
}

/// What came of a question.
enum Reply: Sendable, Equatable {
  case chosen([String])
  case number(Int)
  case text(String)
  case kept
  case command(Command)
  case order(Command, argument: String)
}
