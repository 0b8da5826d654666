import Guides
import Journal
import Locales
import Records
import Reports
import Terminal
import Testing

@testable import guichet

/// A desk in memory: lines are typed, and what the screen shows is kept.
struct Rehearsal {
  let journal: Journal
  let content: Content
  var say = PackageFolder.phrasebook()
  let today = Day(year: 2026, month: 11, day: 18)
  /// The day at each look at the calendar; nil stays on the same day.
  var calendar: (@Sendable () -> Day)?
  /// The number of the process that runs; the drafts of any other are those of programs that ended.
  var process: Int64 = 100
  var running: Set<Int64> = []
  var isPractice = false
  var isInteractive = true
  var channel: Channel?
  /// Where the sheets to take home go.
  let sheet = Transcript()
  var interpreter = Rehearsal.interpreter
  var uptime: @Sendable () -> Double = { 0 }

  init(content: Content? = nil, journal: Journal? = nil) throws {
    self.journal = try journal ?? .inMemory()
    self.content = try content ?? SmallContent.read()
  }

  /// What came of some typed lines.
  struct Performance {
    /// Everything on the screen, no-break spaces shown as spaces.
    var screen: String
    var receipt: String
    /// How the desk was left; nil when the agent said so.
    var departure: Departure?
  }
}

extension Rehearsal {
  /// French and English, as they are shipped.
  static let interpreter = Interpreter(
    languages: [Language(tag: "fr", name: "Français"), Language(tag: "en", name: "English")]
  ) { PackageFolder.phrasebook($0.tag) }

  /// Opens the desk and types lines.
  func play(_ lines: [String]) throws -> Performance { try play(lines.map(Line.text)) }

  /// Opens the desk and plays lines, interruptions included.
  func play(_ lines: [Line]) throws -> Performance {
    let transcript = Transcript()
    let receipt = Transcript()
    let desk = try desk(lines, transcript, receipt)
    var departure: Departure?
    do { try desk.open() } catch let left as Departure { departure = left }
    return Performance(
      screen: transcript.text.withPlainSpaces,
      receipt: receipt.text.withPlainSpaces,
      departure: departure
    )
  }

  /// The records of the week, in no particular order.
  func records() throws -> [Record] { try journal.records(of: Week(of: today).month) }

  /// The visit that the only draft holds.
  func waitingVisit() throws -> Visit {
    let draft = try #require(try journal.drafts().first)
    return try #require(Visit(draft: draft.content, questionnaires: content.questionnaires))
  }

  func desk(_ lines: [Line], _ transcript: Transcript, _ receipt: Transcript) throws -> Desk {
    try desk(conversation(lines, transcript), receipt)
  }

  func desk(_ conversation: Conversation, _ receipt: Transcript) throws -> Desk {
    let running = running
    return Desk(
      conversation: conversation,
      content: Library(content),
      labels: Labels(say, content: content),
      journal: journal,
      site: try #require(content.territory.sites.last),
      today: calendar ?? { [today] in today },
      process: process,
      isAlive: { running.contains($0) },
      isPractice: isPractice,
      interpreter: interpreter,
      channel: channel,
      printSheet: { [sheet] html in
        sheet.write(html)
        return "/fiche.html"
      },
      hand: { receipt.write($0) }
    )
  }

  func conversation(_ lines: [Line], _ transcript: Transcript) -> Conversation {
    conversation(.scripted(lines) { transcript.write($0) }, transcript)
  }

  func conversation(_ lines: LineSource, _ transcript: Transcript) -> Conversation {
    Conversation(
      say: say,
      screen: .recording(transcript),
      lines: lines,
      grammar: PromptGrammar(say),
      isInteractive: isInteractive,
      idleSeconds: 0,
      uptime: uptime
    )
  }
}

extension String {
  /// No-break spaces are right on a screen and invisible in a test.
  var withPlainSpaces: String {
    String(map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }
}

extension String {
  /// What the screen shows from the first line that begins with some words, before another line does.
  func lines(from start: String, before end: String? = nil) -> String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    let rest = lines.drop { !$0.hasPrefix(start) }
    let shown = end.map { end in rest.prefix { !$0.hasPrefix(end) } } ?? rest
    return shown.joined(separator: "\n")
  }

  /// How many times some words come.
  func count(of words: String) -> Int { ranges(of: words).count }
}
