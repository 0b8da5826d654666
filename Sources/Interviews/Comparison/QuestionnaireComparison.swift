package import Guides

/// What changes from one version of a questionnaire to another, and for whom.
package struct QuestionnaireComparison: Sendable, Equatable {
  package let changes: [QuestionnaireChange]
  /// What becomes of the examples of both versions, by their names.
  package let examples: VisitsCompared
  package let randomVisits: VisitsCompared

  /// Compares two versions on their own examples and on seeded random visits.
  package init(
    from old: Questionnaire,
    to new: Questionnaire,
    visits: Int = 1000,
    seed: UInt64 = 1
  ) {
    changes = QuestionnaireChange.all(from: old, to: new)
    let named = new.examples.map(\.name)
    let gone = old.examples.filter { !named.contains($0.name) }
    examples = VisitsCompared(
      (new.examples + gone).map { ($0.name, $0.answers) },
      from: old,
      to: new
    )
    var dice = Dice(seed: seed)
    randomVisits = VisitsCompared(
      (0..<visits).map { ("\($0 + 1)", .random(to: old, or: new, using: &dice)) },
      from: old,
      to: new
    )
  }
}

extension [String: Answer] {
  /// Answers to every question of two versions; where they differ, one or the other version has them.
  fileprivate static func random(
    to old: Questionnaire,
    or new: Questionnaire,
    using dice: inout Dice
  ) -> [String: Answer] {
    let temper = Temper(using: &dice)
    var answers: [String: Answer] = [:]
    let added = new.questions.filter { old.question($0.id) == nil }
    for question in old.questions + added where question.form != .note {
      // A choice that one version lacks is drawn as often as any other.
      let other = new.question(question.id) ?? question
      let drawn = dice.happens(50) ? question : other
      answers[question.id] = temper.answer(to: drawn, using: &dice)
    }
    return answers
  }
}
