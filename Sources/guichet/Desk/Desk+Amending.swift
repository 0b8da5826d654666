import Guides
import Journal
import Locales
import Records
import Reports
import Terminal

extension Desk {
  /// Finds a record of the open months by what it says, for it has no name, and opens it in the review.
  func amend(_ shift: inout Shift) throws {
    let records = try openRecords()
    guard !records.isEmpty else { return conversation.remark("amend.nothing") }
    guard let week = try choose("amend.week", records, by: { $0.period.description }),
      let theme = try choose(
        "amend.theme",
        week,
        by: { record in record.themes.first.map { labels.label($0.rawValue, of: .theme) } ?? "" }
      ),
      let done = try choose("amend.record", theme, by: { facts($0, Desk.done) }),
      let alike = try choose("amend.person", done, by: { facts($0, Desk.person) }),
      let same = try choose("amend.rest", alike, by: { facts($0, Desk.rest) })
    else { return }
    // Records that say the same of all that can be put right are the same: any of them is enough.
    guard let record = same.first else { return }
    try receive(Visit(amending: record), letter: nil, &shift)
  }

  private func openRecords() throws -> [Record] {
    let months = try journal.openMonths().filter { $0 <= week.month }
    return try months.flatMap(journal.records).filter { $0.site == site.code }
  }

  /// Lets records be told apart by one thing; it is not asked when all agree on it.
  private func choose(
    _ key: String,
    _ records: [Record],
    by fact: (Record) -> String
  ) throws -> [Record]? {
    let groups = Dictionary(grouping: records, by: fact).sorted { $0.key < $1.key }
    guard groups.count > 1 else { return records }
    let options = groups.map { name, records in
      Ask.Option(
        id: name,
        label: say("amend.group", ["name": .text(name), "n": .integer(records.count)])
      )
    }
    conversation.remark(key)
    screen.choices(options)
    var asked = Asked(ask: .one(options), prompt: prompt(for: options.count))
    asked.commands = [.back]
    asked.help = [say("amend.help")]
    guard case .chosen(let ids) = try ask(asked) else { return nil }
    return groups.first { $0.key == ids.first }?.value
  }

  private func facts(_ record: Record, _ fields: [Field]) -> String {
    let facts = fields.flatMap { field in
      record.values(of: field).filter { !Desk.unsaid.contains($0) }
        .map { labels.label($0, of: field) }
    }
    return facts.isEmpty ? say("nonAnswer.not_asked") : facts.joined(separator: " · ")
  }

  /// What was done tells records apart; what is known of people is shown only where that is not enough.
  private static let done: [Field] = [.kind, .minutes, .help, .outcome, .level, .judgement]
  private static let person: [Field] = [.ageBand, .gender, .status, .residence, .firstVisit]
  private static let rest: [Field] = [
    .themes, .channel, .devices, .frame, .referral, .incident, .equipment, .connection, .email,
    .barrier,
  ]
  private static let unsaid: Set<String> = [Gender.notAsked.rawValue, Level.notAssessed.code]
}
