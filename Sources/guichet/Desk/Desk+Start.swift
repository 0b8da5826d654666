import Guides
import Journal
import Locales
import Records
import Terminal

extension Desk {
  /// What the desk remembers from one visitor to the next, and forgets when it closes.
  struct Shift {
    /// The record saved last: its like may be asked for again.
    var last: Record?
    /// The letter of the visit to go on with.
    var wanted: String?
    /// What no draft keeps of the visits that were left, by letter.
    var aside: [String: Aside] = [:]
    /// The week in which the journal was last looked after.
    var week: Week?
  }

  /// When a visitor has to leave, and the words of their language.
  struct Aside {
    var deadline: Double?
    var visitor: Phrasebook?
  }

  /// Receives visitors until the agent leaves.
  func open() throws {
    var shift = Shift()
    while true {
      try lookAfterJournal(&shift)
      do {
        try serve(&shift)
      } catch Departure.menu, Departure.paused {
        continue
      } catch Departure.resume(let letter) {
        shift.wanted = letter
      } catch Departure.quit {
        conversation.remark("desk.goodbye")
        return
      } catch is Objection {
        try countObjection()
        if try !waitingDrafts().isEmpty { conversation.remark("desk.objected.waiting") }
      } catch let fault as LibraryFault where conversation.isInteractive {
        tell(fault)
      } catch let error as JournalError where conversation.isInteractive {
        try tellOvertaken(error)
      }
    }
  }

  /// Does what the journal needs when the desk opens, and again when a week begins while it stays open.
  private func lookAfterJournal(_ shift: inout Shift) throws {
    let today = today()
    let week = Week(of: today)
    guard shift.week != week else { return }
    try journal.eraseDrafts(before: Week(of: Day(ordinal: week.firstDay.ordinal - 7)))
    let kept = Set(try journal.drafts().filter { $0.process == process }.map(\.letter))
    shift.aside = shift.aside.filter { kept.contains($0.key) }
    try JournalUpkeep(journal: journal, today: today).run()
    shift.week = week
  }

  private func serve(_ shift: inout Shift) throws {
    do {
      if let letter = shift.wanted {
        shift.wanted = nil
        try resume(letter, &shift)
      } else {
        try chooseFromStart(&shift)
      }
    } catch is EmergencyCall {
      try followEmergency()
    }
  }

  /// The start line: what can be done, and how to leave.
  private func chooseFromStart(_ shift: inout Shift) throws {
    let waiting = try waitingDrafts()
    screen.blankLine()
    screen.heading(say("desk.title", ["site": .text(siteName)]))
    if isPractice { conversation.remark("desk.practice") }
    tellWaiting(waiting)
    let options = startOptions(waiting)
    screen.choices(options)
    var asked = Asked(ask: .one(options), prompt: prompt(for: options.count))
    asked.help = [say("desk.start.help"), say("desk.start.object")]
    let reply: Reply
    // Between two visits, the end of a file of answers is an end like another.
    do { reply = try ask(asked) } catch Departure.endOfInput { throw Departure.quit }
    // The line may have been typed days after it was asked for.
    try lookAfterJournal(&shift)
    if case .chosen(let ids) = reply { try carryOut(ids.first ?? "", &shift) }
  }

  private func startOptions(_ waiting: [Draft]) -> [Ask.Option] {
    func option(_ id: String, _ key: String, also: String? = nil) -> Ask.Option {
      Ask.Option(id: id, label: say(key), also: also.map(say.words) ?? [])
    }
    let resume =
      waiting.isEmpty
      ? say("desk.start.nothing-to-resume")
      : say("desk.start.resume", ["n": .integer(waiting.count)])
    return content.offered.map(receiving) + [
      option("guide", "desk.start.guide"),
      option("emergency", "desk.start.emergency", also: "command.emergency"),
      Ask.Option(id: "resume", label: resume, also: say.words("desk.start.resume-words")),
      option("brief", "desk.start.brief", also: "desk.start.brief-words"),
      option("again", "desk.start.again", also: "desk.start.again-words"),
      option("workshop", "desk.start.workshop"),
      option("amend", "desk.start.amend"),
      option("quit", "desk.start.quit", also: "command.quit"),
    ]
  }

  private func receiving(_ questionnaire: QuestionnaireHeader) -> Ask.Option {
    let name = say.translate("questionnaire/\(questionnaire.id)/name", else: questionnaire.name)
    return Ask.Option(
      id: "receive:\(questionnaire.id)",
      label: say(
        "desk.start.receive",
        ["name": .text(name), "n": .integer(questionnaire.minutes)]
      )
    )
  }

  private func carryOut(_ id: String, _ shift: inout Shift) throws {
    switch id {
    case "guide": try lookForGuide()
    case "emergency": throw EmergencyCall()
    case "resume": try resume(among: waitingDrafts(), &shift)
    case "brief": try receive(Visit(.brief), letter: nil, &shift)
    case "workshop": try receive(Visit(.workshop), letter: nil, &shift)
    case "again":
      guard let last = shift.last else { return conversation.remark("desk.nothing-to-repeat") }
      try receive(Visit(like: last), letter: nil, &shift)
    case "amend": try amend(&shift)
    case "quit": throw Departure.quit
    default:
      guard let header = content.offered.first(where: { "receive:\($0.id)" == id }),
        let questionnaire = try content.questionnaire(header.id)
      else { return }
      try receive(Visit(questionnaire), letter: nil, &shift)
    }
  }
}
