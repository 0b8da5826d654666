import Locales
import Records
import Reports

/// What the agent reads once a record is saved: enough to be sure, nothing that names anybody.
struct Receipt: Sendable {
  let say: Phrasebook
  let labels: Labels
  let record: Record
  /// Whether the record was there already, and was put right.
  var isCorrection = false

  private var savedKey: String {
    if isCorrection { return "receipt.corrected" }
    return record.kind == .workshop ? "receipt.workshop" : "receipt.saved"
  }

  var text: String {
    let fields: [Field] = [.site, .theme, .level, .judgement, .minutes, .help, .outcome]
    let told = fields.filter { field in
      switch field {
      case .level: record.level != .notAssessed
      case .judgement: record.judgement != nil
      default: true
      }
    }
    let facts = told.map { field in
      (field, say.list(record.values(of: field).map { labels.label($0, of: field) }))
    }
    let isLevelKnown = if case .known = record.level { true } else { false }
    let lines = facts.map { field, value in
      // « Niveau 4 » says its own name.
      field == .level && isLevelKnown
        ? value
        : say("review.line", ["name": .text(labels.name(of: field)), "value": .text(value)])
    }
    let saved = say(savedKey, ["week": .text(record.period.description)])
    let participants = record.groups.reduce(0) { $0 + $1.count }
    let count =
      participants > 0 ? [say("receipt.participants", ["n": .integer(participants)])] : []
    return ([saved] + lines + count).joined(separator: "\n") + "\n"
  }
}
