import Guides
import Interviews
import Journal
import Locales
import Records
import Reports
import Terminal

extension VisitRoom {
  /// Shows every answer with its number: one can be corrected alone, or the record saved.
  mutating func reviewVisit() throws -> Movement {
    let lines = reviewLines
    screen.blankLine()
    screen.heading(say("review.title"))
    let options = lines.map { Ask.Option(id: $0.id, label: $0.label) }
    screen.choices(options)
    let save = Ask.Option(
      id: "save",
      label: say("review.save"),
      also: say.words("review.save-words"),
      isNumbered: false
    )
    let left = visit.questionsLeft
    var asked = Asked(
      ask: .one(options + [save]),
      prompt: say(left > 0 ? "review.prompt-unfinished" : "review.prompt")
    )
    asked.acceptsEmpty = left > 0
    asked.commands = [.back]
    asked.help = [say(helpKey)]
    tellNewResult()
    if left > 0 { conversation.remark("review.unfinished", ["n": .integer(left)]) }
    if visit.hasQuestionnaire {
      asked.ask = .one(options + [save, sheetOption(isNumbered: false), resultOption])
      conversation.remark("review.sheet-offer")
    }
    switch try ask(asked) {
    case .command(.back): return interrupted == nil ? .back : .resume
    case .kept: return .resume
    case .chosen(["save"]): return try saveRecord()
    case .chosen(["result"]): return .correct(.result)
    case .chosen(["sheet"]):
      try printSheet()
      return .again
    case .chosen(let ids):
      guard let line = lines.first(where: { $0.id == ids.first }) else { return .correct(.review) }
      return .correct(line.item)
    default: return .correct(.review)
    }
  }

  private var helpKey: String {
    if visit.form.amended != nil { return "review.help-amendment" }
    return visit.questionsLeft > 0 ? "review.help-unfinished" : "review.help"
  }

  func sheetOption(isNumbered: Bool) -> Ask.Option {
    Ask.Option(
      id: "sheet",
      label: say("review.sheet"),
      also: say.words("review.sheet-words"),
      isNumbered: isNumbered
    )
  }

  private var resultOption: Ask.Option {
    Ask.Option(
      id: "result",
      label: say("review.result"),
      also: say.words("review.result-words"),
      isNumbered: false
    )
  }

  /// A correction may have changed what was told to the visitor.
  private func tellNewResult() {
    let now = visit.interview.assessment
    guard let former = formerAssessment else { return }
    guard former.level != now.level || former.recommendations != now.recommendations else { return }
    let level = desk.labels.label(now.level.code, of: .level)
    conversation.remark("review.new-result", ["level": .text(level)])
  }

  private struct ReviewLine {
    let id: String
    let item: VisitItem
    let label: String
  }

  private var reviewLines: [ReviewLine] {
    let asked = visit.path.filter { $0 != .review && $0 != .result }
    let optional = visit.optionalFields.map(VisitItem.field).filter { !asked.contains($0) }
    let judged: [VisitItem] = visit.isJudgedOtherwise ? [.judgement] : []
    return (asked + judged + optional).compactMap { item in
      switch item {
      case .field(let field):
        let codes = visit.fields[field] ?? visit.assumed(field)
        let value =
          codes.isEmpty
          ? say("nonAnswer.not_asked") : say.list(codes.map { desk.labels.label($0, of: field) })
        return line(item, "field:\(field.rawValue)", desk.name(of: field), value)
      case .question(let id):
        guard let question = visit.interview.questionnaire.question(id), question.form != .note,
          visit.interview.answers[id] != nil
        else { return nil }
        return answerLine(id).map { ReviewLine(id: "question:\(id)", item: item, label: $0) }
      case .participants:
        return line(item, "participants", say("participants.title"), participantsText)
      case .judgement: return line(item, "judgement", desk.name(of: .judgement), judgementText)
      case .result, .review: return nil
      }
    }
  }

  private func line(_ item: VisitItem, _ id: String, _ name: String, _ value: String) -> ReviewLine
  {
    ReviewLine(
      id: id,
      item: item,
      label: say("review.line", ["name": .text(name), "value": .text(value)])
    )
  }

  private func name(of item: VisitItem) -> String {
    if case .field(let field) = item { desk.name(of: field) } else { say("participants.title") }
  }

  /// « Niveau 3 (Vu en situation) ».
  private var judgementText: String {
    guard let judgement = visit.interview.judgement else { return "" }
    return say(
      "review.judgement",
      [
        "level": .text(desk.labels.label(String(judgement.level), of: .judgement)),
        "reason": .text(say("judgementReason.\(judgement.reason.rawValue)")),
      ]
    )
  }

  private mutating func saveRecord() throws -> Movement {
    let missing = visit.missingItems
    if let first = missing.first {
      let names = missing.map(name)
      conversation.remark("review.missing", ["fields": .text(say.list(names))])
      return .correct(first)
    }
    guard let record = visit.record(site: desk.site.code, week: try weekToCount()) else {
      return .correct(visit.nextItem)
    }
    try desk.journal.dedicate(to: desk.isPractice ? .demo : .real)
    do {
      try keep(record)
    } catch JournalError.notListed(let code) where visit.form.amended == nil {
      // The content changed since the answer: better to save without it than never.
      guard visit.forget(code) else { throw JournalError.notListed(code: code) }
      try keepDraft()
      conversation.remark("review.forgotten", ["code": .text(code)])
      return .again
    }
    saved = record
    desk.hand(
      Receipt(
        say: say,
        labels: desk.labels,
        record: record,
        isCorrection: visit.form.amended != nil
      ).text
    )
    return .saved
  }

  private func keep(_ record: Record) throws {
    let lists = try desk.content.closedLists(for: record)
    if let former = visit.form.amended {
      try desk.journal.replace(former, with: record, lists: lists)
    } else {
      try desk.journal.save(
        [record],
        lists: lists,
        snapshots: visit.snapshot.map { [$0] } ?? [],
        erasing: letter.map { ($0, desk.process) }
      )
    }
  }

  /// The week of the first answer; a month that was closed meanwhile takes nothing more.
  private func weekToCount() throws -> Week {
    let week = desk.week
    guard let begunIn else { return week }
    let lastClosed = try desk.journal.frozenMonths().max()
    return lastClosed.map { begunIn.month <= $0 } == true ? week : begunIn
  }
}
