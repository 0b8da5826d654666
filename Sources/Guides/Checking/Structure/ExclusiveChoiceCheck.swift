/// Questions with several answers that have no way to say “none”, or two ways that score apart.
enum ExclusiveChoiceCheck {
  static func findings(_ questionnaire: Questionnaire, _ origins: Origins) -> [Finding] {
    questionnaire.questions.filter { $0.form == .someOf }.compactMap { question in
      let exclusives = question.choices.filter(\.isExclusive)
      guard let first = exclusives.first else { return withoutExclusive(question, origins) }
      guard let other = exclusives.first(where: { $0.points != first.points }),
        let place = origins[.choice(other.id, of: question.id)]
      else { return nil }
      return Finding(
        .unequalExclusives,
        at: place,
        facts: ["question": question.id, "id": other.id, "first": first.id],
        related: origins[.choice(first.id, of: question.id)]
      )
    }
  }

  private static func withoutExclusive(_ question: Question, _ origins: Origins) -> Finding? {
    origins[.question(question.id)].map {
      Finding(.noExclusiveChoice, at: $0, facts: ["question": question.id])
    }
  }
}
