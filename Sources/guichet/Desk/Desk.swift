import Guides
import Journal
import Locales
import Records
import Reports
import Terminal

/// The counter as an agent uses it: what it knows, and whom it talks with.
struct Desk: Sendable {
  var conversation: Conversation
  let content: Library
  let labels: Labels
  let journal: Journal
  let site: Site
  /// Asked anew each time: a desk stays open over midnight and over weekends.
  let today: @Sendable () -> Day
  /// This program as the journal names it.
  let process: Int64
  /// Whether a program still runs: its draft is not anybody else's to resume.
  let isAlive: @Sendable (Int64) -> Bool
  /// The visits of a demonstration journal do not count, and the screen says so.
  let isPractice: Bool
  /// The languages that visitors may be spoken to in.
  let interpreter: Interpreter
  /// The channel to record unless the agent says another.
  let channel: Channel?
  /// Keeps the sheet of a visit where it can be printed, and says where.
  let printSheet: @Sendable (String) throws -> String
  /// Where the receipt goes.
  let hand: @Sendable (String) -> Void

  var say: Phrasebook { conversation.say }
  var screen: Screen { conversation.screen }
  var week: Week { Week(of: today()) }
}

extension Desk {
  var siteName: String { labels.label(site.code, of: .site) }

  /// The words before the cursor for a list of so many choices.
  func prompt(for count: Int, isSeveral: Bool = false) -> String {
    say(isSeveral ? "desk.answers" : "desk.answer", ["last": .text(String(count))])
  }

  /// What a field is called where its main need stands beside it.
  func name(of field: Field) -> String {
    field == .themes ? say("field.themes.others") : labels.name(of: field)
  }

  /// The drafts that no running program holds.
  func waitingDrafts() throws -> [Draft] {
    try journal.drafts().filter { $0.process == process || !isAlive($0.process) }
  }

  /// Asks; an emergency leaves the question, which whoever asked it asks again, an objection the whole visit.
  func ask(_ asked: Asked) throws -> Reply {
    var asked = asked
    asked.commands.formUnion([.emergency, .object])
    let reply = try askHere(asked)
    switch reply {
    case .command(.emergency): throw EmergencyCall()
    case .command(.object): throw Objection()
    default: return reply
    }
  }

  /// Asks; a visit that does not wait is told, and the question stays.
  func askHere(_ asked: Asked) throws -> Reply {
    while true {
      do {
        return try conversation.ask(asked)
      } catch let departure {
        guard case .resume(let letter) = departure, conversation.isInteractive,
          try !isWaiting(letter)
        else { throw departure }
        tellNobodyWaits(letter)
      }
    }
  }
}

/// Somebody typed the word for emergencies.
struct EmergencyCall: Error {}
