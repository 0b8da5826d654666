import Guides
import Interviews
import Locales
import Records

/// One change between two versions of a questionnaire, in a sentence.
struct ChangeText: Sendable {
  let say: Phrasebook
  let old: QuestionnaireWords
  let new: QuestionnaireWords

  func sentence(_ change: QuestionnaireChange) -> String {
    switch change {
    case .questionAdded, .questionRemoved, .questionMoved, .questionReworded, .formChanged,
      .boundsChanged, .weightChanged, .nonAnswersChanged, .recordedFieldChanged, .askIfChanged:
      ofQuestion(change)
    case .choiceAdded, .choiceRemoved, .choiceReworded, .pointsChanged, .gateChanged,
      .alertChanged, .codesChanged, .exclusionChanged:
      ofChoice(change)
    case .domainAdded, .domainRemoved, .scoringChanged, .coverageChanged, .levelAdded,
      .levelRemoved, .thresholdChanged, .levelReworded:
      ofLevels(change)
    case .recommendationAdded, .recommendationRemoved, .recommendationReworded, .conditionChanged,
      .priorityChanged, .guideChanged, .sentenceChanged:
      ofAdvice(change)
    }
  }

  /// A sentence that names something, and perhaps what it was and what it becomes.
  private func tell(
    _ key: String,
    _ name: String,
    from: String? = nil,
    to: String? = nil
  ) -> String {
    let nothing = say("author.nothing")
    return say(
      key,
      ["name": .text(name), "from": .text(from ?? nothing), "to": .text(to ?? nothing)]
    )
  }
}

extension ChangeText {
  private func ofQuestion(_ change: QuestionnaireChange) -> String {
    switch change {
    case .questionAdded(let id): tell("compare.question-added", new.question(id))
    case .questionRemoved(let id): tell("compare.question-removed", old.question(id))
    case .questionMoved(let id): tell("compare.question-moved", new.question(id))
    case .questionReworded(let id, let from, let to):
      tell("compare.question-reworded", id, from: from, to: to)
    case .formChanged(let id, let from, let to):
      tell("compare.form", new.question(id), from: from.rawValue, to: to.rawValue)
    case .boundsChanged(let id, let from, let to):
      tell("compare.bounds", new.question(id), from: bounds(from), to: bounds(to))
    case .weightChanged(let id, let from, let to):
      tell("compare.weight", new.question(id), from: String(from), to: String(to))
    case .nonAnswersChanged(let id, let from, let to):
      tell("compare.non-answers", new.question(id), from: nonAnswers(from), to: nonAnswers(to))
    case .recordedFieldChanged(let id, let from, let to):
      tell("compare.recorded-field", new.question(id), from: from?.rawValue, to: to?.rawValue)
    case .askIfChanged(let id, let from, let to):
      tell("compare.ask-if", new.question(id), from: old.condition(from), to: new.condition(to))
    default: ""
    }
  }

  private func bounds(_ bounds: ClosedRange<Int>?) -> String? {
    bounds.map {
      say("author.bounds", ["from": .integer($0.lowerBound), "to": .integer($0.upperBound)])
    }
  }

  private func nonAnswers(_ reasons: [NonAnswer]) -> String? {
    reasons.isEmpty ? nil : say.list(reasons.map { say("nonAnswer.\($0.rawValue)") })
  }
}

extension ChangeText {
  private func ofChoice(_ change: QuestionnaireChange) -> String {
    switch change {
    case .choiceAdded(let id, let question):
      tell("compare.choice-added", place(id, question, new))
    case .choiceRemoved(let id, let question):
      tell("compare.choice-removed", place(id, question, old))
    case .choiceReworded(let id, let question, let from, let to):
      tell("compare.choice-reworded", place(id, question, new), from: from, to: to)
    case .pointsChanged(let id, let question, let domain, let from, let to):
      say(
        "compare.points",
        [
          "name": .text(place(id, question, new)), "domain": .text(new.scale(domain)),
          "from": .text(number(from)), "to": .text(number(to)),
        ]
      )
    case .gateChanged(let id, let question, let from, let to):
      tell("compare.gate", place(id, question, new), from: number(from), to: number(to))
    case .alertChanged(let id, let question, let from, let to):
      tell("compare.alert", place(id, question, new), from: from, to: to)
    case .codesChanged(let id, let question, let from, let to):
      tell("compare.codes", place(id, question, new), from: list(from), to: list(to))
    case .exclusionChanged(let id, let question, let isExclusive):
      tell(isExclusive ? "compare.exclusive" : "compare.not-exclusive", place(id, question, new))
    default: ""
    }
  }

  private func place(_ choice: String, _ question: String, _ words: QuestionnaireWords) -> String {
    say(
      "compare.choice",
      ["choice": .text(words.choice(choice, of: question)), "question": .text(question)]
    )
  }

  private func number(_ number: Int?) -> String { number.map(String.init) ?? say("author.nothing") }

  private func list(_ items: [String]) -> String? { items.isEmpty ? nil : say.list(items) }
}

extension ChangeText {
  private func ofLevels(_ change: QuestionnaireChange) -> String {
    switch change {
    case .domainAdded(let id): tell("compare.domain-added", new.scale(id))
    case .domainRemoved(let id): tell("compare.domain-removed", old.scale(id))
    case .scoringChanged(let id, let isScored):
      tell(isScored ? "compare.domain-scored" : "compare.domain-not-scored", new.scale(id))
    case .coverageChanged(let from, let to):
      tell("compare.coverage", "", from: String(from), to: String(to))
    case .levelAdded(let level, let domain): tell("compare.level-added", place(level, domain, new))
    case .levelRemoved(let level, let domain):
      tell("compare.level-removed", place(level, domain, old))
    case .thresholdChanged(let level, let domain, let from, let to):
      tell("compare.threshold", place(level, domain, new), from: limit(from), to: limit(to))
    case .levelReworded(let level, let domain):
      tell("compare.level-reworded", place(level, domain, new))
    default: ""
    }
  }

  private func limit(_ percent: Int?) -> String {
    percent.map(String.init) ?? say("compare.no-limit")
  }

  private func place(_ level: Int, _ domain: String, _ words: QuestionnaireWords) -> String {
    say(
      "compare.level",
      [
        "level": .text(words.level(.known(level), of: domain)),
        "scale": .text(words.scale(domain)),
      ]
    )
  }
}

extension ChangeText {
  private func ofAdvice(_ change: QuestionnaireChange) -> String {
    switch change {
    case .recommendationAdded(let id): tell("compare.recommendation-added", new.recommendation(id))
    case .recommendationRemoved(let id):
      tell("compare.recommendation-removed", old.recommendation(id))
    case .recommendationReworded(let id, let from, let to):
      tell("compare.recommendation-reworded", id, from: from, to: to)
    case .conditionChanged(let id, let from, let to):
      tell(
        "compare.condition",
        new.recommendation(id),
        from: from.map { "\($0)" } ?? say("compare.otherwise"),
        to: to.map { "\($0)" } ?? say("compare.otherwise")
      )
    case .priorityChanged(let id, let from, let to):
      tell("compare.priority", new.recommendation(id), from: String(from), to: String(to))
    case .guideChanged(let id, let from, let to):
      tell("compare.guide", new.recommendation(id), from: from, to: to)
    case .sentenceChanged(.title): say("compare.title")
    case .sentenceChanged(.notice): say("compare.notice")
    case .sentenceChanged(.gate(let id)): tell("compare.gate-reworded", id)
    case .sentenceChanged(.alert(let id)): tell("compare.alert-reworded", id)
    default: ""
    }
  }
}
