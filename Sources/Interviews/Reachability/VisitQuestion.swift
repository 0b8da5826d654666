import Guides

/// A question as a search sees it: the kinds of answers that lead to different visits.
struct VisitQuestion: Sendable {
  let question: Question
  let variable: Int
  /// What the question leaves open when it has no answer.
  let refused: VisitOption
  /// The value of an option is its place, from 1.
  let options: [VisitOption]
  /// The choices that can be ticked together.
  let parts: [VisitPart]
  /// When the question is asked.
  var asked = Formula.always
}

/// A kind of answer and what follows from it.
struct VisitOption: Sendable {
  /// An answer of this kind; nil for none at all.
  let answer: Answer?
  let choices: [Choice]
  /// What it adds to the score of each scale.
  let scores: [Score]

  /// Whether it stands for several choices, still to be named.
  var isSeveral: Bool { answer == .choices([]) }

  /// The lowest of the gates that it raises.
  var atMost: Int? { choices.compactMap(\.atMost).min() }
}

/// A choice among those that can be ticked together.
struct VisitPart: Sendable {
  let choice: Choice
  let variable: Int
  /// The points that it adds on each scale.
  let earned: [Int]
}

extension VisitQuestion {
  /// Whether the question can move the level of a scale.
  func counts(in scale: Int) -> Bool {
    let scores = ([refused] + options).map { $0.scores[scale] }
    // The whole questionnaire comes first; only its level has gates.
    let gates =
      scale == 0
      && (options.contains { $0.atMost != nil } || parts.contains { $0.choice.atMost != nil })
    return gates || scores.contains { $0 != Score() } || parts.contains { $0.earned[scale] != 0 }
  }

  /// Whether a visit can pass the question without answering it.
  func canBeLeft(_ onlyAnswers: Bool) -> Bool {
    options.isEmpty || (question.canBeRefused && !onlyAnswers)
  }
}
