import Guides
import Interviews
import Journal
import Locales
import Terminal

extension Desk {
  /// Goes on with a visit that was left; one that cannot be read is named, and kept.
  func resume(among waiting: [Draft]) throws {
    var resumable: [(draft: Draft, resumed: ResumedVisit)] = []
    for draft in waiting {
      if let resumed = try resumed(draft) {
        resumable.append((draft, resumed))
      } else {
        conversation.remark("desk.cannot-resume", ["letter": .text(draft.letter)])
      }
    }
    guard let only = resumable.first else {
      if waiting.isEmpty { conversation.remark("desk.nothing-to-resume") }
      return
    }
    var chosen = only
    if resumable.count > 1 {
      let options = resumable.map { draft, resumed in
        Ask.Option(
          id: draft.letter,
          label: say("desk.resume.choice", facts(draft, resumed))
        )
      }
      screen.choices(options)
      let asked = Asked(ask: .one(options), prompt: prompt(for: options.count))
      guard case .chosen(let ids) = try ask(asked),
        let found = resumable.first(where: { $0.draft.letter == ids.first })
      else { return }
      chosen = found
    }
    let (draft, resumed) = chosen
    let snapshot = resumed.visit.interview.questionnaire.snapshot
    try journal.take(draft, process: process, snapshot: snapshot)
    conversation.remark("desk.resumed", facts(draft, resumed))
    tellChanges(of: resumed)
    try receive(resumed.visit, letter: draft.letter)
  }

  private func resumed(_ draft: Draft) throws -> ResumedVisit? {
    let edition = VisitDraft(draft.content)?.edition
    return ResumedVisit(
      draft: draft.content,
      questionnaires: content.questionnaires,
      former: FormerWording(try edition.map(journal.snapshots) ?? [])
    )
  }

  private func facts(_ draft: Draft, _ resumed: ResumedVisit) -> [String: Phrasebook.Value] {
    ["letter": .text(draft.letter), "n": .integer(resumed.visit.answerCount)]
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
