package import Guides
package import Interviews

extension Question {
  /// An answer that the question accepts; a non-answer that many times in a hundred.
  package func randomAnswer(_ generator: inout SeededGenerator, refusals: Int = 20) -> Answer {
    if generator.chance(refusals) { return .nonAnswer(generator.pick(nonAnswers)) }
    if form == .number || (bounds != nil && generator.chance(50)) {
      return .number(generator.number(bounds ?? 0...0))
    }
    guard form == .someOf else { return .choice(generator.pick(choices).id) }
    if let alone = choices.first(where: \.isExclusive), generator.chance(25) {
      return .choices([alone.id])
    }
    let together = choices.filter { !$0.isExclusive }.map(\.id)
    return .choices(Set(generator.some(together, 1...together.count)))
  }
}

extension Interview {
  /// Asks every next question until there is none left, and gives up long after it should have ended.
  package static func walk(
    _ questionnaire: Questionnaire,
    _ generator: inout SeededGenerator,
    refusals: Int = 20
  ) throws -> Interview {
    var interview = Interview(questionnaire)
    for _ in 0...questionnaire.questions.count {
      guard let question = interview.nextQuestion else { break }
      let answer = question.randomAnswer(&generator, refusals: refusals)
      try interview.append(.answered(question: question.id, answer))
    }
    return interview
  }

  /// Answers a random question, asked or not, in a random way.
  package mutating func answerAnything(_ generator: inout SeededGenerator) throws {
    let answerable = questionnaire.questions.filter { $0.form != .note }
    guard !answerable.isEmpty else { return }
    let question = generator.pick(answerable)
    try append(.answered(question: question.id, question.randomAnswer(&generator)))
  }
}

/// How many invented interviews each property is tried on.
package let walks = 0..<1000
