import Guides
import Locales
import Records
import Synchronization
import Terminal
import Testing

@testable import guichet

/// `?` at any prompt says little, and loses nothing.
struct HelpTests {
  private static let fields: [Field] =
    [.theme, .minutes, .help, .frame, .outcome] + Visit.additions + [
      .equipment, .connection, .email, .barrier,
    ]

  private func lineCount(_ asked: Asked, in room: VisitRoom) -> Int {
    var asked = asked
    asked.commands.formUnion([.minutes, .language])
    return room.conversation.helpLines(asked).flatMap { $0.wrapped(to: 80) }.count
  }

  private func room(_ questionnaire: Questionnaire, _ language: String) throws -> VisitRoom {
    var rehearsal = try Rehearsal(content: PackageFolder.content())
    rehearsal.say = PackageFolder.phrasebook(language)
    let desk = try rehearsal.desk([], Transcript(), Transcript())
    return VisitRoom(desk: desk, visit: Visit(questionnaire))
  }

  @Test(arguments: ["fr", "en"])
  func `help takes six lines of 80 columns at most at every shipped question`(_ language: String)
    throws
  {
    for questionnaire in try PackageFolder.content().questionnaires {
      let room = try room(questionnaire, language)
      for question in questionnaire.questions where question.form != .note {
        let lines = lineCount(room.asked(question, nil), in: room)
        #expect((4...6).contains(lines), "\(questionnaire.id) \(question.id)")
      }
    }
  }

  @Test(arguments: ["fr", "en"], fields)
  func `help takes six lines at every field of a record`(_ language: String, _ field: Field) throws
  {
    let room = try room(PackageFolder.content().questionnaires[0], language)
    #expect((5...6).contains(lineCount(try room.asked(field), in: room)))
  }

  /// Everything that is asked at a desk: each line answers one prompt.
  static let flows: [[String]] = [
    [
      "1", "3", "2", "2", "1", "4", "2", "niveau", "2", "1", "lieux", "rouen", "", "2", "2", "1",
      "o",
    ],
    ["6", "3", "2", "2", "4", "1", "o", "7", "o", "9", "1", "1", "2", "o"],
    ["8", "3", "2", "2", "0", "0", "", "2", "2", "1", "o"],
    [
      "2", "3", "langue", "english", "minutes", "5", "2", "pause", "1", "3", "pause", "reprendre",
      "1",
    ],
    ["3", "mot de passe", "1", "", "<", "bloqué", "1"],
    ["4", "1", "<"],
  ]

  @Test(arguments: flows)
  func `help at any prompt is short, and the prompt comes again`(_ lines: [String]) throws {
    let rehearsal = try Rehearsal(content: PackageFolder.content())
    let transcript = Transcript()
    let asker = Asker(lines, transcript)
    let desk = try rehearsal.desk(rehearsal.conversation(asker.source, transcript), Transcript())
    do { try desk.open() } catch is Departure {}
    for answer in asker.answers {
      #expect((1...6).contains(answer.help.split(separator: "\n").count), "\(answer)")
      #expect(answer.asked == answer.askedAgain)
    }
    #expect(asker.answers.count >= lines.count)
  }

  @Test func `a sign for help behind an answer keeps what was typed`() throws {
    let transcript = Transcript()
    let asked = Mutex<[String]>([])
    let source = LineSource { prompt in
      asked.withLock { $0.append(prompt.initial) }
      return [.text("1"), .text("chaq?"), .text("quitter")][asked.withLock { min($0.count, 3) - 1 }]
    }
    let rehearsal = try Rehearsal(content: PackageFolder.content())
    try rehearsal.desk(rehearsal.conversation(source, transcript), Transcript()).open()
    #expect(asked.withLock(\.self).prefix(3) == ["", "", "chaq"])
  }

  @Test func `two signs list every choice of a long list`() throws {
    let rehearsal = try Rehearsal(content: PackageFolder.content())
    let lines = ["6", "1", "2", "2", "2", "commune", "?", "??", "quitter"]
    let screen = try rehearsal.play(lines).screen
    let communes = try PackageFolder.content().territory.communes
    #expect(screen.count(of: try #require(communes.last).name) == 1)
  }
}

/// Somebody who asks for help before each answer.
private final class Asker: Sendable {
  struct Answer {
    var help: String
    var asked: Prompt
    var askedAgain: Prompt
  }

  private struct Progress {
    var lines: [String]
    var asked: Prompt?
    var shownBefore = 0
    var answers: [Answer] = []
  }

  private let progress: Mutex<Progress>
  private let transcript: Transcript

  init(_ lines: [String], _ transcript: Transcript) {
    progress = Mutex(Progress(lines: lines))
    self.transcript = transcript
  }

  var answers: [Answer] { progress.withLock(\.answers) }

  var source: LineSource {
    LineSource { [self] prompt in
      progress.withLock { progress in
        guard let asked = progress.asked else {
          progress.asked = prompt
          progress.shownBefore = transcript.text.count
          return .text("?")
        }
        let help = String(transcript.text.dropFirst(progress.shownBefore))
        progress.answers.append(Answer(help: help, asked: asked, askedAgain: prompt))
        progress.asked = nil
        return progress.lines.isEmpty ? .end : .text(progress.lines.removeFirst())
      }
    }
  }
}
