import Guides
import Journal
import Locales
import Records
import Reports
import Terminal

/// The counter as an agent uses it: what it knows, and whom it talks with.
struct Desk: Sendable {
  let conversation: Conversation
  let content: Content
  let labels: Labels
  let journal: Journal
  let site: Site
  let today: Day
  let process: Int32
  /// Whether a process still runs: its draft is not anybody else's to resume.
  let isAlive: @Sendable (Int32) -> Bool
  /// The visits of a demonstration journal do not count, and the screen says so.
  let isPractice: Bool
  /// Where the receipt goes.
  let hand: @Sendable (String) -> Void

  var say: Phrasebook { conversation.say }
  var screen: Screen { conversation.screen }
  var week: Week { Week(of: today) }
}

extension Desk {
  /// Receives visitors until the agent leaves.
  func open() throws {
    try journal.eraseDrafts(before: Week(of: Day(ordinal: week.firstDay.ordinal - 7)))
    try JournalUpkeep(journal: journal, today: today).run()
    while true {
      do {
        try chooseOrHelp()
      } catch Departure.menu, Departure.paused {
        continue
      } catch Departure.quit {
        conversation.remark("desk.goodbye")
        return
      } catch is Objection {
        try countObjection()
      }
    }
  }

  private func chooseOrHelp() throws {
    do {
      try chooseFromStart()
    } catch is EmergencyCall {
      try followEmergency()
    }
  }

  /// The start line: what can be done, and how to leave.
  private func chooseFromStart() throws {
    let waiting = try waitingDrafts()
    screen.blankLine()
    screen.heading(say("desk.title", ["site": .text(siteName)]))
    if isPractice { conversation.remark("desk.practice") }
    let options = startOptions(waiting)
    screen.choices(options)
    var asked = Asked(ask: .one(options), prompt: prompt(for: options.count))
    asked.help = [say("desk.start.help"), say("desk.start.object")]
    let reply: Reply
    // Between two visits, the end of a file of answers is an end like another.
    do { reply = try ask(asked) } catch Departure.endOfInput { throw Departure.quit }
    if case .chosen(let ids) = reply { try carryOut(ids.first ?? "", waiting) }
  }

  private var siteName: String { labels.label(site.code, of: .site) }

  /// The words before the cursor for a list of so many choices.
  func prompt(for count: Int) -> String { say("desk.answer", ["last": .text(String(count))]) }

  private func startOptions(_ waiting: [Draft]) -> [Ask.Option] {
    var options = received.map { questionnaire in
      let name = say.translate(
        "questionnaire/\(questionnaire.id)/name",
        else: questionnaire.name
      )
      return Ask.Option(
        id: "receive:\(questionnaire.id)",
        label: say(
          "desk.start.receive",
          ["name": .text(name), "n": .integer(questionnaire.minutes)]
        )
      )
    }
    options.append(Ask.Option(id: "guide", label: say("desk.start.guide")))
    options.append(
      Ask.Option(
        id: "emergency",
        label: say("desk.start.emergency"),
        also: words("command.emergency")
      )
    )
    let resume =
      waiting.isEmpty
      ? say("desk.start.nothing-to-resume")
      : say("desk.start.resume", ["n": .integer(waiting.count)])
    options.append(Ask.Option(id: "resume", label: resume, also: words("desk.start.resume-words")))
    options.append(
      Ask.Option(id: "quit", label: say("desk.start.quit"), also: words("command.quit"))
    )
    return options
  }

  private func words(_ key: String) -> [String] {
    say(key).split(separator: ",").map { String($0.drop { $0 == " " }) }
  }

  /// The questionnaires in use, the shortest first.
  private var received: [Questionnaire] {
    content.questionnaires.filter { $0.status == .published }
      .sorted { ($0.minutes, $0.id) < ($1.minutes, $1.id) }
  }

  private func carryOut(_ id: String, _ waiting: [Draft]) throws {
    switch id {
    case "guide": try lookForGuide()
    case "emergency": throw EmergencyCall()
    case "resume": try resume(among: waiting)
    case "quit": throw Departure.quit
    default:
      guard let questionnaire = received.first(where: { "receive:\($0.id)" == id }) else { return }
      try receive(Visit(questionnaire), letter: nil)
    }
  }

  /// The drafts that no running program holds.
  private func waitingDrafts() throws -> [Draft] {
    try journal.drafts().filter { $0.process == process || !isAlive($0.process) }
  }

  /// Asks; an emergency leaves the question, which whoever asked it asks again, an objection the whole visit.
  func ask(_ asked: Asked) throws -> Reply {
    var asked = asked
    asked.commands.formUnion([.emergency, .object])
    let reply = try conversation.ask(asked)
    switch reply {
    case .command(.emergency): throw EmergencyCall()
    case .command(.object): throw Objection()
    default: return reply
    }
  }
}

/// Somebody typed the word for emergencies.
struct EmergencyCall: Error {}
