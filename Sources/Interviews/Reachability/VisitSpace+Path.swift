package import Guides
import Records

extension VisitSpace {
  /// A whole visit, question by question, that gives some variables their values.
  func path(_ values: [Int: Int], onlyAnswers: Bool = false) -> [PathStep] {
    var answers: [String: Answer] = [:]
    // Each answer may change which questions are asked: they are worked out again every time.
    for _ in questions {
      let asked = Relevance(of: questionnaire, answers: answers).questions
      guard let next = asked.first(where: { $0.form != .note && answers[$0.id] == nil }),
        let index = index(of: next.id),
        let answer = answer(to: questions[index], values, onlyAnswers: onlyAnswers)
      else { break }
      answers[next.id] = answer
    }
    let asked = Relevance(of: questionnaire, answers: answers).questions
    return asked.compactMap { question in
      answers[question.id].map { PathStep(question: question.id, answer: $0) }
    }
  }

  private func answer(
    to question: VisitQuestion,
    _ values: [Int: Int],
    onlyAnswers: Bool
  ) -> Answer? {
    let canBeLeft = question.canBeLeft(onlyAnswers)
    let value = values[question.variable] ?? (canBeLeft ? 0 : 1)
    guard value > 0, value <= question.options.count else { return question.question.refusal }
    let option = question.options[value - 1]
    guard option.isSeveral else { return option.answer }
    let ticked = question.parts.filter { values[$0.variable] == 1 }
    let open = question.parts.filter { values[$0.variable] == nil }
    let chosen = ticked.isEmpty ? Array(open.prefix(1)) : ticked
    return .choices(Set(chosen.map(\.choice.id)))
  }
}

/// A question asked on the way to something, and the answer that leads there.
package struct PathStep: Sendable, Hashable {
  package let question: String
  package let answer: Answer

  package init(question: String, answer: Answer) {
    self.question = question
    self.answer = answer
  }
}
