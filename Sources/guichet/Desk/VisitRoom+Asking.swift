import Guides
import Interviews
import Locales
import Terminal

/// What was asked must be shown again, for it is shown otherwise now.
struct ShownAnew: Error {}

extension VisitRoom {
  /// Asks, and carries out what can be typed at every prompt of a visit.
  mutating func ask(_ asked: Asked) throws -> Reply {
    var asked = asked
    if visit.hasQuestionnaire { asked.commands.formUnion([.language, .minutes]) }
    switch try desk.ask(asked) {
    case .command(.language): try chooseLanguage(nil)
    case .order(.language, let name): try chooseLanguage(name)
    case .command(.minutes): try askMinutes(nil)
    case .order(.minutes, let minutes): try askMinutes(minutes)
    case let reply: return reply
    }
    throw ShownAnew()
  }

  /// Shows every question in one more language, or in the agent's alone.
  private mutating func chooseLanguage(_ name: String?) throws {
    let others = desk.interpreter.languages.filter { $0.tag != say.language.tag }
    var options = others.map { Ask.Option(id: $0.tag, label: $0.name, also: [$0.tag]) }
    options.append(
      Ask.Option(id: "", label: say("desk.language.none"), also: say.words("command.none"))
    )
    guard let tag = try choice(named: name, among: options) else { return }
    visitor = others.first { $0.tag == tag }.map(desk.interpreter.phrasebook)
    let questionnaire = visit.interview.questionnaire
    let notice = say.translate(
      "questionnaire/\(questionnaire.id)/notice",
      else: questionnaire.notice
    )
    tellVisitor("notice", questionnaire.notice, than: notice)
  }

  private func choice(named name: String?, among options: [Ask.Option]) throws -> String? {
    let ask = Ask.one(options)
    if let name, case .chosen(let ids) = conversation.grammar.read(name, for: ask) {
      return ids.first
    }
    if let name { conversation.remark("desk.language.unknown", ["name": .text(name.visible)]) }
    screen.choices(options)
    var asked = Asked(ask: ask, prompt: desk.prompt(for: options.count))
    asked.commands = [.back, .language]
    asked.question = say("desk.language.ask")
    asked.help = [asked.question, say("desk.language.help")]
    switch try desk.ask(asked) {
    case .chosen(let ids): return ids.first
    case .order(.language, let other): return try choice(named: other, among: options)
    case .command(.language): return try choice(named: nil, among: options)
    default: return nil
    }
  }

  /// Takes the minutes that are left: from then on, what can still change something comes first.
  private mutating func askMinutes(_ typed: String?) throws {
    let ask = Ask.number(0...VisitRoom.longestVisit)
    guard let minutes = try number(typed, ask) else { return }
    deadline = desk.conversation.uptime() + Double(minutes) * VisitRoom.secondsPerMinute
    keepTime()
    guard let next = visit.next else { return }
    conversation.remark(
      "desk.minutes.left",
      ["asked": .integer(next.toAsk.count), "left": .integer(next.leftOut.count)]
    )
  }

  private func number(_ typed: String?, _ ask: Ask) throws -> Int? {
    if let typed, case .number(let number) = conversation.grammar.read(typed, for: ask) {
      return number
    }
    var asked = Asked(ask: ask, prompt: say("desk.number"))
    asked.question = say("desk.minutes.ask")
    asked.help = [asked.question, say("desk.minutes.help")]
    asked.commands = [.back, .minutes]
    screen.paragraph(asked.question)
    switch try desk.ask(asked) {
    case .number(let number): return number
    case .order(.minutes, let other): return try number(other, ask)
    case .command(.minutes): return try number(nil, ask)
    default: return nil
    }
  }

  /// Weighs the open questions again while the time goes by.
  mutating func keepTime() {
    guard let deadline, visit.hasQuestionnaire else { return }
    let seconds = max(0, deadline - conversation.uptime())
    visit.next = NextQuestions(
      visit.interview,
      minutesLeft: Int((seconds / VisitRoom.secondsPerMinute).rounded(.up))
    )
  }

  private static let secondsPerMinute = 60.0
  private static let longestVisit = 240
}
