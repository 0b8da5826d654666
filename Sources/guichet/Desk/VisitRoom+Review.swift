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
      also: desk.words("review.save-words")
    )
    var asked = Asked(ask: .one(options + [save]), prompt: say("review.prompt"))
    asked.commands = [.back]
    asked.help = [say("review.help")]
    tellNewResult()
    if visit.hasQuestionnaire {
      asked.ask = .one(options + [save, sheetOption, resultOption])
      conversation.remark("review.sheet-offer")
    }
    switch try ask(asked) {
    case .command(.back): return .back
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

  private var sheetOption: Ask.Option {
    Ask.Option(id: "sheet", label: say("review.sheet"), also: desk.words("review.sheet-words"))
  }

  private var resultOption: Ask.Option {
    Ask.Option(id: "result", label: say("review.result"), also: desk.words("review.result-words"))
  }

  /// A correction may have changed what was told to the visitor.
  private mutating func tellNewResult() {
    let now = visit.interview.assessment
    guard let former = formerAssessment else { return }
    formerAssessment = nil
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
    return (asked + optional).compactMap { item in
      switch item {
      case .field(let field):
        let codes = visit.fields[field] ?? Visit.assumed[field] ?? []
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

  private mutating func saveRecord() throws -> Movement {
    let optional = visit.optionalFields.map(VisitItem.field)
    if let missing = visit.missingItems.first(where: { !optional.contains($0) }) {
      return .correct(missing)
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
    desk.hand(Receipt(say: say, labels: desk.labels, record: record).text)
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
