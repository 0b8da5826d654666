package import Guides
package import Records

/// An interview: a questionnaire and the append-only list of what happened in it.
package struct Interview: Sendable, Equatable {
  package let questionnaire: Questionnaire
  package private(set) var events: [Event]
  /// Everything answered and not undone, answers that no longer count included.
  package private(set) var answers: [String: Answer] = [:]
  package private(set) var judgement: Judgement?
  package private(set) var setAside: [String: SettingAside] = [:]
  package private(set) var assessment: Assessment

  /// An interview after some events; those that the questionnaire does not know are left out.
  package init(_ questionnaire: Questionnaire, events: [Event] = []) {
    self.questionnaire = questionnaire
    // Undoing counts back over what was said at the time: it comes before anything is left out.
    self.events =
      events.allSatisfy(questionnaire.knows)
      ? events : events.applied.filter(questionnaire.knows)
    assessment = Assessment(of: questionnaire, answers: [:])
    replay()
  }

  /// Appends an event.
  /// - Throws: when the question, the recommendation or the form of the answer is not in the questionnaire.
  package mutating func append(_ event: Event) throws(InterviewError) {
    guard questionnaire.knows(event) else { throw .doesNotFit(event) }
    events.append(event)
    replay()
  }

  private mutating func replay() {
    let applied = events.applied
    answers = [:]
    judgement = nil
    setAside = [:]
    for event in applied {
      switch event {
      case .answered(let question, let answer): answers[question] = answer
      case .judged(let newJudgement): judgement = newJudgement
      case .setAside(let recommendation, let reason): setAside[recommendation] = reason
      case .undone, .redone: break
      }
    }
    assessment = Assessment(of: questionnaire, answers: answers)
  }
}

/// Why an event cannot enter an interview.
package enum InterviewError: Error, Equatable {
  case doesNotFit(Event)
}

extension Interview {
  /// The next question without any answer, in order; nil when all that count are answered.
  package var nextQuestion: Question? {
    assessment.relevance.questions.first { answers[$0.id] == nil && $0.form != .note }
  }

  /// Whether every question that counts has an answer or a non-answer.
  package var isComplete: Bool { nextQuestion == nil }

  /// The answers to questions that are no longer asked: kept for undo, seen by nothing else.
  package var answersThatDoNotCount: [String] {
    questionnaire.questions.map(\.id).filter {
      answers[$0] != nil && assessment.relevance.answers[$0] == nil
    }
  }

  /// The questions with an answer or a non-answer, in the order in which they were first asked.
  package var answeredInOrder: [String] {
    var seen: Set<String> = []
    return events.applied.compactMap { event in
      guard case .answered(let question, _) = event, seen.insert(question).inserted else {
        return nil
      }
      return question
    }
  }

  /// Whether there is something to undo, and something to redo.
  package var canUndo: Bool { !events.applied.isEmpty }
  package var canRedo: Bool { events.applied != (events + [.redone]).applied }
}

extension [Event] {
  /// The events that hold once every undo and redo is carried out.
  var applied: [Event] {
    var applied: [Event] = []
    var undone: [Event] = []
    for event in self {
      switch event {
      case .undone: if let last = applied.popLast() { undone.append(last) }
      case .redone: if let last = undone.popLast() { applied.append(last) }
      default:
        applied.append(event)
        undone = []
      }
    }
    return applied
  }
}

extension Questionnaire {
  /// Whether an event is about something that the questionnaire has.
  func knows(_ event: Event) -> Bool {
    switch event {
    case .answered(let question, let answer):
      self.question(question)?.accepts(answer) ?? false
    case .setAside(let recommendation, _): recommendations.contains { $0.id == recommendation }
    case .judged(let judgement):
      judgement.map { Level.scale.contains($0.level) && $0.reason != .notAsked } ?? true
    case .undone, .redone: true
    }
  }
}
