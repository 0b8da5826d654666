import Locales
import Terminal

/// Asking, and everything that can be typed instead of an answer; the same for every question.
struct Conversation: Sendable {
  let say: Phrasebook
  var screen: Screen
  var lines: LineSource
  let grammar: PromptGrammar
  /// Whether somebody sits at a keyboard; a file of answers gets no second chance.
  let isInteractive: Bool
  /// Seconds without a key after which the screen is hidden; 0 never hides it.
  let idleSeconds: Int
  /// What brings a hidden screen back; without it, a word that the screen tells.
  let keyPhrase: String?
  /// Seconds that no change of the clock moves.
  let uptime: @Sendable () -> Double
  /// What was shown since the last answer.
  let shown = Transcript()

  init(
    say: Phrasebook,
    screen: Screen,
    lines: LineSource,
    grammar: PromptGrammar,
    isInteractive: Bool,
    idleSeconds: Int = 0,
    keyPhrase: String? = nil,
    uptime: @escaping @Sendable () -> Double
  ) {
    self.say = say
    self.screen = screen.keeping(shown)
    self.lines = lines
    self.grammar = grammar
    self.isInteractive = isInteractive
    self.idleSeconds = idleSeconds
    self.keyPhrase = keyPhrase
    self.uptime = uptime
  }
}

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

extension Conversation {
  /// Asks until the answer can be read; shows help, the wrong line ready to edit, and why it was wrong.
  func ask(_ asked: Asked) throws(Departure) -> Reply {
    defer { shown.erase() }
    var asked = asked
    var initial = asked.initial
    var insistence = Insistence()
    while true {
      let prompt = Prompt(
        text: asked.prompt,
        initial: initial,
        completions: asked.ask.options,
        history: asked.isSearch,
        idleSeconds: idleSeconds
      )
      switch lines.read(prompt) {
      case .idle(let typed):
        try hide()
        initial = typed
      case .cancelled:
        if insistence.interrupts(at: uptime()) { throw .interrupted }
        initial = ""
        remark("desk.cancelled")
      case .end:
        guard isInteractive else { throw .endOfInput }
        if insistence.ends() { throw .quit }
        screen.blankLine()
        remark("desk.how-to-quit")
      case .text(let typed):
        if let hints = asked.hints, grammar.read(typed, for: asked.ask).answersNothing {
          asked.ask = asked.ask.hinted(hints())
          asked.hints = nil
        }
        let line = addition(in: typed, behind: initial, asked) ?? typed
        if let begun = beginning(of: line, asked) {
          help(asked)
          initial = begun
          continue
        }
        if let reply = try reply(to: line, asked) {
          if asked.isSearch { remember(reply) }
          return reply
        }
        let reading = grammar.read(line, for: asked.ask)
        if !reading.isCommand { initial = reading.isWorthEditing ? line : asked.initial }
      }
    }
  }

  /// Says one line of the catalogue.
  func remark(_ key: String, _ values: [String: Phrasebook.Value] = [:]) {
    screen.paragraph(say(key, values))
  }

  /// What counts alone behind a text that was offered: a command, `1<` means `<`, for the 1 was there before;
  /// a number behind words that answer nothing, `zzz2` means 2.
  private func addition(in line: String, behind initial: String, _ asked: Asked) -> String? {
    guard !initial.isEmpty, line.hasPrefix(initial) else { return nil }
    let added = String(line.dropFirst(initial.count))
    if grammar.read(added, for: asked.ask).isCommand { return added }
    let answersNothing = grammar.read(line, for: asked.ask) == .unknown
    let isNumber = !asked.ask.options.isEmpty && added.trimmed.allSatisfy(\.isNumber)
    return answersNothing && isNumber && !added.trimmed.isEmpty ? added : nil
  }

  private func reply(to line: String, _ asked: Asked) throws(Departure) -> Reply? {
    let reading = grammar.read(line, for: asked.ask)
    switch reading {
    case .chosen(let ids): return .chosen(ids)
    case .number(let number): return .number(number)
    case .text(let text): return .text(text)
    case .empty where asked.acceptsEmpty: return .kept
    case .command(let command): return try carryOut(command, asked)
    case .order(.resume, let letter): throw .resume(letter: letter)
    case .order(let command, let argument) where asked.commands.contains(command):
      return .order(command, argument: argument)
    default: break
    }
    guard isInteractive else { throw .unusable(line: line, prompt: asked.name) }
    explain(reading, asked)
    return nil
  }

  /// What holds at every prompt is done here; the rest is the business of whoever asked.
  private func carryOut(_ command: Command, _ asked: Asked) throws(Departure) -> Reply? {
    switch command {
    case .quit: throw .quit
    case .menu: throw .menu
    case .pause: throw .paused
    case .resume: throw .resume(letter: "")
    case .help:
      help(asked)
      return nil
    case .why where !asked.commands.contains(.why) && !asked.ask.options.isEmpty:
      screen.choices(asked.ask.options)
      return nil
    case .hide:
      try hide()
      return nil
    default:
      if asked.commands.contains(command) { return .command(command) }
      guard isInteractive else { throw .unusable(line: command.rawValue, prompt: asked.name) }
      remark(
        asked.isRequired && command.refusesToAnswer ? "desk.required" : "desk.not-here"
      )
      return nil
    }
  }

  private func explain(_ reading: Terminal.Reading, _ asked: Asked) {
    switch reading {
    case .ambiguous(let candidates):
      remark("desk.ambiguous")
      screen.show(NumberedList.lines(candidates, width: screen.width))
    case .proposal(let candidates):
      remark("desk.proposal")
      screen.show(NumberedList.lines(candidates, width: screen.width))
    case .onlyOne(let candidates):
      remark("desk.only-one")
      screen.show(NumberedList.lines(candidates, width: screen.width))
    case .exclusive(let option):
      remark("desk.exclusive", ["choice": .text(option.option.label)])
    case .outOfRange(let range):
      remark(
        "desk.out-of-range",
        ["from": .text(String(range.lowerBound)), "to": .text(String(range.upperBound))]
      )
    case .tooLong(_, let maximum): remark("desk.too-long", ["maximum": .integer(maximum)])
    case .unreadable(.lineBreak): remark("desk.line-break")
    case .unreadable: remark("desk.unreadable")
    case .order: remark("desk.not-here")
    case .empty: remark(asked.commands.contains(.skip) ? "desk.empty" : "desk.empty-required")
    default:
      let example = asked.ask.options.first?.label ?? ""
      remark(example.isEmpty ? "desk.unknown" : "desk.unknown-choice", ["example": .text(example)])
    }
  }
}

extension Command {
  /// Whether it leaves a question without answer.
  fileprivate var refusesToAnswer: Bool {
    [.skip, .doesNotKnow, .prefersNotToSay].contains(self)
  }
}

extension Asked {
  /// The question, or the words before the cursor where they are all there is.
  fileprivate var name: String { question.isEmpty ? prompt.trimmed : question }
}

extension Terminal.Reading {
  /// Whether a wrong line comes back ready to edit; where a number is wanted next, it would only be in the way.
  fileprivate var isWorthEditing: Bool {
    switch self {
    case .unknown, .tooLong: true
    default: false
    }
  }

  /// Whether no option is meant, nor nearly.
  fileprivate var answersNothing: Bool {
    switch self {
    case .unknown, .proposal: true
    default: false
    }
  }

  fileprivate var isCommand: Bool {
    switch self {
    case .command, .order: true
    default: false
    }
  }
}
