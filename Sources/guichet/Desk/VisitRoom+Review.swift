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
    let save = Ask.Option(id: "save", label: say("review.save"), also: saveWords)
    var asked = Asked(ask: .one(options + [save]), prompt: say("review.prompt"))
    asked.commands = [.back]
    asked.help = [say("review.help")]
    switch try desk.ask(asked) {
    case .command(.back): return .back
    case .chosen(["save"]): return try saveRecord()
    case .chosen(let ids):
      guard let line = lines.first(where: { $0.id == ids.first }) else { return .correct(.review) }
      return .correct(line.item)
    default: return .correct(.review)
    }
  }

  private var saveWords: [String] {
    say("review.save-words").split(separator: ",").map { String($0.drop { $0 == " " }) }
  }

  private struct ReviewLine {
    let id: String
    let item: VisitItem
    let label: String
  }

  private var reviewLines: [ReviewLine] {
    let asked = visit.path.filter { $0 != .review && $0 != .result }
    let optional = Visit.optionalFields.map(VisitItem.field).filter { !asked.contains($0) }
    return (asked + optional).compactMap { item in
      switch item {
      case .field(let field):
        let codes = visit.fields[field] ?? []
        let value =
          codes.isEmpty
          ? say("nonAnswer.not_asked") : say.list(codes.map { desk.labels.label($0, of: field) })
        return line(item, "field:\(field.rawValue)", desk.labels.name(of: field), value)
      case .question(let id):
        guard let question = visit.interview.questionnaire.question(id), question.form != .note,
          visit.interview.answers[id] != nil
        else { return nil }
        return answerLine(id).map { ReviewLine(id: "question:\(id)", item: item, label: $0) }
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

  private func saveRecord() throws -> Movement {
    guard let record = visit.record(site: desk.site.code, week: desk.week) else {
      return .correct(visit.missingField.map(VisitItem.field) ?? visit.nextItem)
    }
    try desk.journal.dedicate(to: desk.isPractice ? .demo : .real)
    try desk.journal.save(
      [record],
      lists: desk.content.closedLists,
      snapshots: [visit.interview.questionnaire.snapshot],
      erasing: letter.map { ($0, desk.process) }
    )
    desk.hand(Receipt(say: say, labels: desk.labels, record: record).text)
    return .saved
  }
}
