import Guides
import Journal
import Locales
import Records
import Reports
import Terminal

/// What keeps a sheet of answers from becoming records; what was answered is never among it.
enum AnswerProblem: Error, Equatable {
  case empty
  case stray(line: Int)
  case unknownField(line: Int)
  case repeated(Field, line: Int)
  case unusable(Field, line: Int)
  /// The record that begins at a line lacks what no record can do without.
  case missing([Field], line: Int)
}

extension Desk {
  /// The quick records of a sheet, or everything that is wrong with it.
  func records(
    of sheet: AnswerSheet
  ) throws -> (records: [Record], problems: [AnswerProblem]) {
    var problems = sheet.strays.map { AnswerProblem.stray(line: $0) }
    var records: [Record] = []
    for lines in sheet.records {
      var room = VisitRoom(desk: self, visit: Visit(.brief))
      if let channel { room.visit.fields[.channel] = [channel.rawValue] }
      problems += try room.take(lines)
      if let record = room.visit.record(site: site.code, week: week) { records.append(record) }
    }
    if sheet.records.isEmpty, problems.isEmpty { problems = [.empty] }
    return (records, problems)
  }

  /// Saves the quick records of a sheet, all or none, and hands out their receipts.
  func save(_ sheet: AnswerSheet) throws {
    let (records, problems) = try records(of: sheet)
    guard problems.isEmpty else {
      let isMissingOnly = problems.allSatisfy(\.isMissing)
      throw Failure(
        isMissingOnly ? .wrongUse : .badData,
        try problems.map(words) + [say("answers.nothing-saved")]
      )
    }
    try journal.dedicate(to: isPractice ? .demo : .real)
    try journal.save(records, lists: content.closedLists(for: nil))
    for record in records { hand(Receipt(say: say, labels: labels, record: record).text) }
  }

  private func words(_ problem: AnswerProblem) throws -> String {
    switch problem {
    case .empty: say("answers.empty")
    case .stray(let line): say("answers.stray", ["line": .text(String(line))])
    case .unknownField(let line):
      say("answers.unknown-field", ["line": .text(String(line)), "known": .text(known)])
    case .repeated(let field, let line):
      say("answers.repeated", ["line": .text(String(line)), "field": .text(name(of: field))])
    case .unusable(let field, let line):
      say(
        "answers.unusable",
        [
          "line": .text(String(line)), "field": .text(name(of: field)),
          "codes": .text(try answers(to: field)),
        ]
      )
    case .missing(let fields, let line):
      say(
        "answers.missing",
        [
          "line": .text(String(line)),
          "fields": .text(fields.map(name).joined(separator: ", ")),
        ]
      )
    }
  }

  /// What answers a field, as far as it can be read through; labels hold commas of their own.
  private func answers(to field: Field) throws -> String {
    let room = VisitRoom(desk: self, visit: Visit(.brief))
    let labels = try room.asked(field).ask.options.map(\.label)
    return (labels.count > Desk.readableList ? labels.prefix(3) + ["…"] : labels)
      .joined(separator: " · ")
  }

  private static let readableList = 40

  private var known: String { VisitRoom.writable.map(name).joined(separator: ", ") }
}

extension AnswerProblem {
  fileprivate var isMissing: Bool { if case .missing = self { true } else { self == .empty } }
}

extension VisitRoom {
  /// The fields that a sheet of answers may give.
  fileprivate static let writable: [Field] =
    [.theme, .minutes, .help, .frame, .outcome] + Visit.additions

  /// Gives the visit what some lines say; returns what they do not.
  fileprivate mutating func take(
    _ lines: [AnswerSheet.Line]
  ) throws -> [AnswerProblem] {
    var problems: [AnswerProblem] = []
    var taken: Set<Field> = []
    for line in lines {
      guard let field = field(named: line.name) else {
        problems.append(.unknownField(line: line.number))
        continue
      }
      guard taken.insert(field).inserted else {
        problems.append(.repeated(field, line: line.number))
        continue
      }
      guard let codes = try codes(line.answer, for: field) else {
        problems.append(.unusable(field, line: line.number))
        continue
      }
      visit.fields[field] = codes
    }
    let missing = visit.missingItems.compactMap { item in
      if case .field(let field) = item, !taken.contains(field) { field } else { Field?.none }
    }
    if !missing.isEmpty { problems.append(.missing(missing, line: lines[0].number)) }
    return problems
  }

  /// A field by its code, or by its name on the review screen.
  private func field(named name: String) -> Field? {
    let words = name.foldedWords.joined()
    return VisitRoom.writable.first { field in
      [field.rawValue, desk.labels.name(of: field), desk.name(of: field)]
        .contains { $0.foldedWords.joined() == words }
    }
  }

  /// What the grammar of the desk reads, codes being answers too.
  private func codes(_ answer: String, for field: Field) throws -> [String]? {
    var ask = try asked(field).ask
    switch ask {
    case .one(let options): ask = .one(options.map(\.withCode))
    case .several(let options, let exclusive):
      ask = .several(options.map(\.withCode), exclusive: exclusive)
    default: break
    }
    switch conversation.grammar.read(answer, for: ask) {
    case .chosen(let codes): return codes.isEmpty ? nil : codes
    case .command(.prefersNotToSay), .command(.doesNotKnow):
      return refusal(of: field).map { [$0] }
    default: return nil
    }
  }
}

extension Ask.Option {
  fileprivate var withCode: Ask.Option { Ask.Option(id: id, label: label, also: also + [id]) }
}
