import Guides
import Locales
import Records
import Reports
import Terminal

/// The questions that set a counter up; asked again, they offer the present answers.
struct SetupInterview {
  var conversation: Conversation
  var labels: Labels
  /// The words of a language, and the labels in it, once it is chosen.
  let words: (Language) -> (Phrasebook, Labels)
  let sites: [Site]
  let languages: [Language]
  /// What is answered so far.
  var settings: Settings

  /// Asks all five; `<` goes back to the one before.
  mutating func run() throws -> Settings {
    conversation.waysOut = []
    conversation.remark("setup.intro")
    conversation.remark("setup.way-out")
    var number = 0
    while number < 5 {
      let goesOn =
        switch number {
        case 0: try askSite()
        case 1: try askLanguage()
        case 2: try askChannel()
        case 3: try askIdleMinutes()
        default: try askJournal()
        }
      number = max(0, number + (goesOn ? 1 : -1))
    }
    return settings
  }

  private var say: Phrasebook { conversation.say }

  private mutating func askSite() throws -> Bool {
    let options = sites.map { Ask.Option(id: $0.code, label: $0.name, also: [$0.code]) }
    let answer = try choose("setup.site", options, present: settings.site)
    if case .chosen(let code) = answer { settings.site = code }
    return answer != .back
  }

  private mutating func askLanguage() throws -> Bool {
    let options = languages.map { Ask.Option(id: $0.tag, label: $0.name, also: [$0.tag]) }
    let present = settings.language ?? say.language.tag
    let answer = try choose("setup.language", options, present: present)
    settings.language = answer.code ?? present
    if let language = languages.first(where: { $0.tag == settings.language }) { speak(language) }
    return answer != .back
  }

  /// The rest is asked in the language that was just chosen.
  private mutating func speak(_ language: Language) {
    guard language.tag != say.language.tag else { return }
    let (say, labels) = words(language)
    conversation = conversation.speaking(say)
    self.labels = labels
  }

  private mutating func askChannel() throws -> Bool {
    let options = Channel.codes.map {
      Ask.Option(id: $0, label: labels.label($0, of: .channel))
    }
    let present = settings.channel ?? .walkIn
    let answer = try choose("setup.channel", options, present: present.rawValue)
    settings.channel = answer.code.flatMap(Channel.init) ?? present
    return answer != .back
  }

  private mutating func askIdleMinutes() throws -> Bool {
    var asked = asked(
      "setup.idle",
      .number(Settings.idleMinutesAllowed),
      present: String(settings.idleMinutes)
    )
    asked.prompt = say("desk.number")
    let reply = try conversation.ask(asked)
    if case .number(let minutes) = reply { settings.idleMinutes = minutes }
    return reply != .command(.back)
  }

  private mutating func askJournal() throws -> Bool {
    let ask = Ask.text(maximum: SetupInterview.longestPath)
    while true {
      var asked = asked("setup.journal", ask, present: settings.journal ?? "")
      asked.prompt = say("setup.journal.prompt")
      switch try conversation.ask(asked) {
      case .command(.back): return false
      case .text(let path) where path.hasPrefix("/") && !path.hasSuffix("/"):
        settings.journal = path
        return true
      case .text: conversation.remark("setup.journal.absolute")
      default: return true
      }
    }
  }

  private static let longestPath = 1000

  private enum Answer: Equatable {
    case chosen(String)
    case kept
    case back

    var code: String? { if case .chosen(let code) = self { code } else { nil } }
  }

  private func choose(
    _ key: String,
    _ options: [Ask.Option],
    present: String?
  ) throws -> Answer {
    conversation.screen.blankLine()
    conversation.screen.paragraph(say(key))
    conversation.screen.choices(options)
    let label = options.first { $0.id == present }?.label
    if let label { conversation.remark("desk.present", ["answer": .text(label)]) }
    var asked = Asked(
      ask: .one(options),
      prompt: say("desk.answer", ["last": .text(String(options.count))])
    )
    asked.question = say(key)
    asked.acceptsEmpty = label != nil
    asked.commands = [.back]
    asked.help = help(key, keepsPresent: label != nil, example: options.first?.label)
    switch try conversation.ask(asked) {
    case .chosen(let ids): return ids.first.map(Answer.chosen) ?? .kept
    case .command(.back): return .back
    default: return .kept
    }
  }

  private func asked(_ key: String, _ ask: Ask, present: String) -> Asked {
    conversation.screen.blankLine()
    conversation.screen.paragraph(say(key))
    if !present.isEmpty { conversation.remark("desk.present", ["answer": .text(present)]) }
    var asked = Asked(ask: ask, prompt: "")
    asked.question = say(key)
    asked.acceptsEmpty = true
    asked.commands = [.back]
    asked.help = help(key, keepsPresent: true, example: nil)
    return asked
  }

  private func help(_ key: String, keepsPresent: Bool, example: String?) -> [String] {
    [say(key), say("\(key).why")]
      + (example.map { [say("field.example", ["choice": .text($0)])] } ?? [])
      + (keepsPresent ? [say("setup.help")] : [])
  }
}
