import Guides
import Interviews
import Journal
import Locales
import Records
import Terminal

extension Desk {
  /// The visits that were left, one line for all; nothing of what they say.
  func tellWaiting(_ waiting: [Draft]) {
    guard !waiting.isEmpty else { return }
    conversation.remark(
      "desk.waiting",
      [
        "letters": .text(waiting.map(\.letter).joined(separator: ", ")),
        "first": .text(waiting[0].letter),
      ]
    )
  }

  /// Goes on with the visit of a letter that was typed, or with the only one that waits.
  func resume(_ letter: String, _ shift: inout Shift) throws {
    let waiting = try waitingDrafts()
    guard !letter.isEmpty else { return try resume(among: waiting, &shift) }
    let named = waiting.filter { $0.letter.folded == letter.folded }
    guard !named.isEmpty else { return tellNobodyWaits(letter) }
    try resume(among: named, &shift)
  }

  /// Whether a visit waits under a letter, or any where none was typed.
  func isWaiting(_ letter: String) throws -> Bool {
    try waitingDrafts().contains { letter.isEmpty || $0.letter.folded == letter.folded }
  }

  /// Says that no visit waits, or none under a letter that was typed.
  func tellNobodyWaits(_ letter: String) {
    guard !letter.isEmpty else { return conversation.remark("desk.nothing-to-resume") }
    conversation.remark("desk.no-such-letter", ["letter": .text(letter)])
  }

  /// Goes on with a visit that was left; one that cannot be read is named, and kept.
  func resume(among waiting: [Draft], _ shift: inout Shift) throws {
    let resumable = try readable(waiting)
    guard let only = resumable.first else {
      if waiting.isEmpty { tellNobodyWaits("") }
      return
    }
    var chosen = only
    if resumable.count > 1 {
      let options = resumable.map { draft, resumed in
        Ask.Option(
          id: draft.letter,
          label: say("desk.resume.choice", facts(draft, resumed)),
          also: [draft.letter]
        )
      }
      screen.choices(options)
      var asked = Asked(ask: .one(options), prompt: prompt(for: options.count))
      asked.help = [say("desk.resume.help")]
      asked.commands = [.back]
      guard case .chosen(let ids) = try ask(asked),
        let found = resumable.first(where: { $0.draft.letter == ids.first })
      else { return }
      chosen = found
    }
    let (draft, resumed) = chosen
    try journal.take(draft, process: process, snapshot: resumed.visit.snapshot)
    conversation.remark("desk.resumed", facts(draft, resumed))
    tellChanges(of: resumed)
    try receive(resumed.visit, letter: draft.letter, begunIn: draft.week, &shift)
  }

  private func readable(_ waiting: [Draft]) throws -> [(draft: Draft, resumed: ResumedVisit)] {
    var readable: [(draft: Draft, resumed: ResumedVisit)] = []
    for draft in waiting {
      if let resumed = try resumed(draft) {
        readable.append((draft, resumed))
      } else {
        conversation.remark("desk.cannot-resume", ["letter": .text(draft.letter)])
      }
    }
    return readable
  }

  private func resumed(_ draft: Draft) throws -> ResumedVisit? {
    let edition = VisitDraft(draft.content)?.edition
    return ResumedVisit(
      draft: draft.content,
      questionnaires: try edition.flatMap { try content.questionnaire($0.id) }.map { [$0] } ?? [],
      former: FormerWording(try edition.map(journal.snapshots) ?? [])
    )
  }

  /// What tells two visits apart without a word of what was said in them.
  private func kind(of visit: Visit) -> String {
    guard visit.hasQuestionnaire else { return say("desk.resume.\(visit.form.kind.rawValue)") }
    let questionnaire = visit.interview.questionnaire
    return say.translate("questionnaire/\(questionnaire.id)/name", else: questionnaire.name)
  }

  private func facts(_ draft: Draft, _ resumed: ResumedVisit) -> [String: Phrasebook.Value] {
    [
      "letter": .text(draft.letter), "kind": .text(kind(of: resumed.visit)),
      "n": .integer(resumed.visit.answerCount),
    ]
  }
}

extension Desk {
  /// Says plainly what a new version of the questionnaire did to the visit: how many, then which.
  private func tellChanges(of resumed: ResumedVisit) {
    let resumption = resumed.resumption
    guard resumption.hasChanged else { return }
    let questionnaire = resumption.interview.questionnaire
    func present(_ ids: [String]) -> [String] {
      ids.map { id in
        let key = "questionnaire/\(questionnaire.id)/\(id)/ask"
        return say.translate(key, else: questionnaire.question(id)?.ask ?? id)
      }
    }
    let new = present(resumption.newQuestions)
    let again = present(resumption.toAskAgain)
    let leftOut = resumption.leftOut.map { resumed.former?.words[$0] ?? $0 }
    let changes = [
      ("desk.changed.new", "desk.changed.new.which", new),
      ("desk.changed.again", "desk.changed.again.which", again),
      ("desk.changed.left-out", "desk.changed.left-out.which", leftOut),
    ].filter { !$0.2.isEmpty }
    guard !changes.isEmpty else { return conversation.remark("desk.changed.nothing") }
    let counts = changes.map { count, _, names in say(count, ["n": .integer(names.count)]) }
    conversation.remark("desk.changed", ["changes": .text(say.list(counts))])
    for (_, which, names) in changes {
      conversation.remark(which, ["questions": .text(names.joined(separator: " · "))])
    }
  }
}
