/// What the register keeps of one version of a piece of content.
package struct RecordedVersion: Sendable, Equatable {
  package var status: Publication
  package var fingerprint: Fingerprint
  package var questions: [String: RecordedQuestion] = [:]
  package var domains: [String] = []
  /// The short hash of the words of each recommendation.
  package var recommendations: [String: String] = [:]
  /// The short hash of the words of each step of a guide.
  package var steps: [String: String] = [:]
}

/// What the register keeps of a question: enough to say what changed, and to follow its answers.
package struct RecordedQuestion: Sendable, Equatable {
  package var form: Question.Form
  package var choices: [String]
  /// The short hash of its words.
  package var wording: String
}

extension RecordedVersion {
  init(_ questionnaire: Questionnaire, _ fingerprint: Fingerprint) {
    status = questionnaire.status
    self.fingerprint = fingerprint
    domains = questionnaire.domains.map(\.id)
    for question in questionnaire.questions {
      questions[question.id] = RecordedQuestion(
        form: question.form,
        choices: question.choices.map(\.id),
        wording: question.outline.shortWordingHash
      )
    }
    for recommendation in questionnaire.recommendations {
      recommendations[recommendation.id] = recommendation.outline.shortWordingHash
    }
  }

  init(_ guide: Guide, _ fingerprint: Fingerprint) {
    status = guide.status
    self.fingerprint = fingerprint
    for step in guide.steps { steps[step.id] = step.outline.shortWordingHash }
  }
}
