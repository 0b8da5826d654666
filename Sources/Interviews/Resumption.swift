package import Guides

/// An interview begun on an older version of its questionnaire: what holds, and what must be asked again.
package struct Resumption: Sendable, Equatable {
  package let interview: Interview
  /// The questions to ask that the older version did not have.
  package let newQuestions: [String]
  /// The questions to ask whose answer fits no more.
  package let toAskAgain: [String]
  /// What the older version called the questions and recommendations that take no part any more.
  package let leftOut: [String]
  /// Whether the version is another one, even if every answer holds.
  package let isOtherVersion: Bool
}

extension Resumption {
  /// Reads the events of an older version, whose questions are nil when nobody remembers them.
  package init(
    _ questionnaire: Questionnaire,
    events: [Event],
    from version: Int,
    asking known: [String]?
  ) {
    let lineage = questionnaire.lineage(from: version)
    let moves = Moves(events.applied, to: questionnaire, by: lineage)
    // When all holds, what was undone can still be redone.
    let whole = events.compactMap(lineage.event)
    let isWhole = moves.isWhole && whole.count == events.count
    interview = Interview(questionnaire, events: isWhole ? whole : moves.kept)
    let asked = interview.assessment.relevance.questions.filter { $0.form != .note }.map(\.id)
    toAskAgain = asked.filter(moves.unfit.contains)
    let answers = interview.answers
    let former = known.map { Set($0.compactMap(lineage.question)) }
    newQuestions = asked.filter { id in
      former.map { !$0.contains(id) } ?? false && answers[id] == nil && !moves.unfit.contains(id)
    }
    let again = Set(toAskAgain)
    leftOut = moves.lost.filter { !again.contains($0.question ?? "") }.map(\.former)
    isOtherVersion = version != questionnaire.version
  }
}

/// What becomes of the events that hold.
private struct Moves {
  private(set) var kept: [Event] = []
  /// The present questions whose last answer does not fit.
  private(set) var unfit: Set<String> = []
  /// The former names of what found no place, with the present question, in the order in which it came.
  private(set) var lost: [Loss] = []

  struct Loss: Hashable {
    let former: String
    let question: String?
  }

  var isWhole: Bool { lost.isEmpty }

  init(_ applied: [Event], to questionnaire: Questionnaire, by lineage: Lineage) {
    let moves = applied.map { (former: $0, event: lineage.event($0)) }
    // Only the last answer counts: without it an older one, since corrected, would come back.
    for case .answered(let id, let answer)? in moves.map(\.event) {
      guard let question = questionnaire.question(id) else { continue }
      if question.accepts(answer) { unfit.remove(id) } else { unfit.insert(id) }
    }
    for (former, event) in moves {
      if let event, questionnaire.knows(event), !unfit.contains(event.question ?? "") {
        kept.append(event)
      } else if let name = former.name {
        let loss = Loss(former: name, question: event?.question)
        if !lost.contains(loss) { lost.append(loss) }
      }
    }
  }
}

extension Lineage {
  /// The same event under present names; nil when its question was removed.
  package func event(_ event: Event) -> Event? {
    switch event {
    case .answered(let question, let answer):
      self.answer(answer, to: question).map { .answered(question: $0.question, $0.answer) }
    case .setAside(let id, let reason):
      .setAside(recommendation: recommendation(id), reason)
    case .judged, .undone, .redone: event
    }
  }
}

extension Event {
  fileprivate var question: String? {
    if case .answered(let question, _) = self { question } else { nil }
  }

  /// The question or the recommendation that it is about.
  fileprivate var name: String? {
    switch self {
    case .answered(let question, _): question
    case .setAside(let recommendation, _): recommendation
    case .judged, .undone, .redone: nil
    }
  }
}
