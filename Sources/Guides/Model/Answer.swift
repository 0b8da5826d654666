/// What a visitor answered to one question, or which of the non-answers they gave.
package enum Answer: Sendable, Hashable {
  case choice(String)
  case choices(Set<String>)
  case number(Int)
  case nonAnswer(NonAnswer)

  /// Whether the question got an answer that conditions and scores may use.
  package var isGiven: Bool {
    if case .nonAnswer = self { false } else { true }
  }
}

/// The three ways a question can stay without answer; none ever counts as zero points.
package enum NonAnswer: String, CaseIterable, Sendable, Hashable {
  case doesNotKnow = "does_not_know"
  case prefersNot = "prefers_not"
  case notAsked = "not_asked"
}
