/// Choices without points where every other choice of the question has some.
enum ForgottenPointsCheck {
  static func findings(_ questionnaire: Questionnaire, _ origins: Origins) -> [Finding] {
    questionnaire.questions.flatMap { question -> [Finding] in
      // Among several answers, not ticking one gives nothing: silence is a score there.
      guard question.form != .someOf else { return [] }
      let domains = Set(question.choices.flatMap(\.points.keys)).sorted()
      return domains.flatMap { domain in
        question.choices.filter { $0.points[domain] == nil }.compactMap { choice in
          origins[.choice(choice.id, of: question.id)].map {
            Finding(.forgottenPoints, at: $0, facts: ["id": choice.id, "domain": domain])
          }
        }
      }
    }
  }
}
