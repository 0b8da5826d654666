import Guides
import Interviews
import Journal
import Locales
import Records
import Terminal

/// One visit as it goes on: the visit, its draft in the journal, and where the agent stands in it.
struct VisitRoom {
  let desk: Desk
  var visit: Visit
  /// The letter of the draft, once something has been answered.
  var letter: String?
  /// The week of its first answer, to which the record belongs however late it is saved.
  var begunIn: Week?
  /// Whether what is answered is passed over on the way back to the review.
  var isCorrecting = false
  /// What was called from the review, and goes back there.
  var corrected: VisitItem?
  /// Where the agent stood when the review was called before its time.
  var interrupted: VisitItem?
  /// The result as it was shown last, once something may have changed it.
  var formerAssessment: Assessment?
  /// The words of the visitor's language, when it is not the agent's.
  var visitor: Phrasebook?
  /// When the visitor has to leave, on the clock that nobody changes.
  var deadline: Double?
  /// What was saved, once it is.
  var saved: Record?

  var say: Phrasebook { desk.say }
  var screen: Screen { desk.screen }
  var conversation: Conversation { desk.conversation }
}

/// Where an item leads.
enum Movement {
  case onward
  case back
  case correct(VisitItem)
  /// Back from a review that was called before its time.
  case resume
  /// The same item is asked again.
  case again
  case saved
}

extension Desk {
  /// Goes through a visit to its receipt; whatever interrupts it, the draft stays.
  func receive(
    _ visit: Visit,
    letter: String?,
    begunIn: Week? = nil,
    _ shift: inout Shift
  ) throws {
    // A record names communes: better to hear before the visit than after it that they cannot be read.
    _ = try content.territory()
    var desk = self
    // No draft keeps a correction: it can only be saved or given up.
    if visit.form.amended != nil { desk.conversation.waysOut = [.menu] }
    var room = VisitRoom(desk: desk, visit: visit, letter: letter, begunIn: begunIn)
    let channel = visit.interview.questionnaire.channel ?? channel
    if letter == nil, visit.form.amended == nil, let channel, visit.fields[.channel] == nil {
      room.visit.fields[.channel] = [channel.rawValue]
    }
    if let aside = letter.flatMap({ shift.aside.removeValue(forKey: $0) }) {
      (room.deadline, room.visitor) = (aside.deadline, aside.visitor)
    }
    do {
      try room.goThrough()
      shift.last = room.saved
    } catch let departure as Departure {
      if let letter = room.letter {
        shift.aside[letter] = Aside(deadline: room.deadline, visitor: room.visitor)
        conversation.remark("desk.draft-kept", ["letter": .text(letter)])
      } else if visit.form.amended != nil {
        conversation.remark("desk.amendment-left")
      }
      throw departure
    } catch is Objection {
      try countObjection(erasing: room.letter)
    }
  }
}

extension VisitRoom {
  mutating func goThrough() throws {
    if letter == nil { readNotice() }
    var item = firstItem
    while true {
      keepTime()
      switch try handleOrHelp(item) {
      case .saved: return
      case .again: break
      case .onward:
        item = isCorrecting || visit.isShort ? visit.nextItem : following(item)
        // Where nothing further is answered, the visit goes on as before the correction.
        if !visit.isAnsweredBehind(item) { isCorrecting = false }
      case .back: item = item == corrected ? .review : preceding(item)
      case .resume:
        item = interrupted.flatMap { visit.path.contains($0) ? $0 : nil } ?? visit.nextItem
        isCorrecting = visit.isAnsweredBehind(item)
      case .correct(let other):
        if other == .review, !isCorrecting || isAwaited(item) { interrupted = item }
        isCorrecting = true
        corrected = other == .review ? nil : other
        if visit.resultWasSeen { formerAssessment = formerAssessment ?? visit.interview.assessment }
        item = other
      }
      if item == .review { isCorrecting = false }
      if item != corrected { corrected = nil }
      if item != .review, !isCorrecting { interrupted = nil }
    }
  }

  /// Where the visit goes on; of a workshop that was left, nobody knows whether everybody was counted.
  private var firstItem: VisitItem {
    let isCounting =
      letter != nil && visit.path.contains(.participants) && visit.isAnswered(.participants)
      && !visit.isAnsweredBehind(.participants)
    return isCounting ? .participants : visit.nextItem
  }

  /// Whether the visit itself has come to an item, and waits for its answer.
  private func isAwaited(_ item: VisitItem) -> Bool {
    item != .review && visit.path.contains(item) && !visit.isAnswered(item)
  }

  /// The sentence that the visitor must hear before the first question.
  private func readNotice() {
    let questionnaire = visit.interview.questionnaire
    guard !questionnaire.notice.isEmpty else { return }
    screen.blankLine()
    let notice = say.translate(
      "questionnaire/\(questionnaire.id)/notice",
      else: questionnaire.notice
    )
    conversation.remark("desk.notice", ["text": .text(notice)])
    if questionnaire.review.isDue(on: desk.today()) { conversation.remark("guide.review-due") }
  }

  /// Handles an item; an emergency called for on the way is followed first, and belongs to the visit.
  private mutating func handleOrHelp(_ item: VisitItem) throws -> Movement {
    do {
      do {
        return try handle(item)
      } catch is EmergencyCall {
        // It concerns who is there now, not the record that is put right.
        if visit.form.amended == nil { try followEmergency() } else { try desk.followEmergency() }
      } catch is ShownAnew {
      } catch is Objection where visit.form.amended != nil {
        conversation.remark("amend.already-counted")
      }
    } catch let fault as LibraryFault where conversation.isInteractive && item != .field(.residence)
    {
      // The list of communes is the question itself there: it could only be asked for ever.
      desk.tell(fault)
    }
    return .again
  }

  private mutating func handle(_ item: VisitItem) throws -> Movement {
    switch item {
    case .field(let field): try askField(field)
    case .question(let id): try askQuestion(id)
    case .result: try showResult()
    case .participants: try askParticipants()
    case .judgement: try reconsiderLevel()
    case .review: try reviewVisit()
    }
  }

  private func following(_ item: VisitItem) -> VisitItem {
    let path = visit.path
    guard let index = path.firstIndex(of: item) else { return visit.nextItem }
    return index + 1 < path.count ? path[index + 1] : .review
  }

  private func preceding(_ item: VisitItem) -> VisitItem {
    let path = visit.path
    // What is asked from the review only stands in no order: it can but go back there.
    guard let index = path.firstIndex(of: item) else { return .review }
    let former = path[..<index].last { !visit.isNote($0) }
    if former == nil { conversation.remark("desk.first-question") }
    return former ?? item
  }

  /// Writes the draft; what was accepted is on the disk before the next question is shown.
  mutating func keepDraft() throws {
    // What is put right is in the journal as it was, until it is replaced.
    guard visit.form.amended == nil else { return }
    if let letter {
      try desk.journal.keep(visit.draft, letter: letter, process: desk.process)
    } else {
      let week = desk.week
      letter = try desk.journal.begin(
        visit.draft,
        week: week,
        process: desk.process,
        snapshot: visit.snapshot
      )
      begunIn = week
    }
  }

  /// Confirms what was understood, in the words of the list.
  func confirm(_ numbered: [(number: Int, label: String)]) {
    let words = numbered.map { "\($0.number). \($0.label)" }
    conversation.remark("desk.understood", ["answer": .text(words.joined(separator: " + "))])
  }
}
