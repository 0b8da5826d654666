import Locales
import Terminal

/// Asking, and everything that can be typed instead of an answer; the same for every question.
struct Conversation: Sendable {
  private(set) var say: Phrasebook
  var screen: Screen
  var lines: LineSource
  private(set) var grammar: PromptGrammar
  /// Whether somebody sits at a keyboard; a file of answers gets no second chance.
  let isInteractive: Bool
  /// Seconds without a key after which the screen is hidden; 0 never hides it.
  let idleSeconds: Int
  /// What brings a hidden screen back; without it, a word that the screen tells.
  let keyPhrase: String?
  /// Seconds that no change of the clock moves.
  let uptime: @Sendable () -> Double
  /// The commands that leave for elsewhere; where there is nowhere to go they mean nothing.
  var waysOut: Set<Command> = [.menu, .pause, .resume]
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

extension Conversation {
  /// The same conversation in the words of another language.
  func speaking(_ say: Phrasebook) -> Conversation {
    var copy = self
    copy.say = say
    copy.grammar = PromptGrammar(say)
    return copy
  }

  /// Asks until the answer can be read; shows help, the wrong line ready to edit, and why it was wrong.
  func ask(_ asked: Asked) throws(Departure) -> Reply {
    defer { shown.erase() }
    var asked = asked
    var initial = asked.initial
    var insistence = Insistence()
    var isListed = asked.isListed
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
        var reading =
          proposal(in: line, behind: initial, asked) ?? grammar.read(line, for: asked.ask)
        if !isListed, line.trimmed.allSatisfy(\.isNumber), !reading.isEmpty { reading = .unknown }
        if let reply = try reply(to: line, reading, asked) {
          if asked.isSearch { remember(reply) }
          return reply
        }
        let showsAll = reading == .command(.why) && !asked.commands.contains(.why)
        isListed = isListed || reading.listsCandidates || showsAll
        // What is sent again as it was is not going to be mended.
        let isAgain = !initial.isEmpty && line == initial
        if !reading.isCommand {
          initial = reading.isWorthEditing && !isAgain ? line : asked.initial
        }
      }
    }
  }

  /// Says one line of the catalogue.
  func remark(_ key: String, _ values: [String: Phrasebook.Value] = [:]) {
    screen.paragraph(say(key, values))
  }

  private func reply(
    to line: String,
    _ reading: Terminal.Reading,
    _ asked: Asked
  ) throws(Departure) -> Reply? {
    switch reading {
    case .chosen(let ids): return .chosen(ids)
    case .number(let number): return .number(number)
    case .text(let text): return .text(text)
    case .empty where asked.acceptsEmpty: return .kept
    case .command(let command): return try carryOut(command, asked)
    case .order(.resume, let letter) where waysOut.contains(.resume):
      throw .resume(letter: letter)
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
    case .menu where waysOut.contains(.menu): throw .menu
    case .pause where waysOut.contains(.pause): throw .paused
    case .resume where waysOut.contains(.resume): throw .resume(letter: "")
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

  /// Whether the options it means are shown with their numbers.
  fileprivate var listsCandidates: Bool {
    switch self {
    case .ambiguous, .proposal, .onlyOne: true
    default: false
    }
  }

  fileprivate var isEmpty: Bool { self == .empty }

  var isCommand: Bool {
    switch self {
    case .command, .order: true
    default: false
    }
  }
}
