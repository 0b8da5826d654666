package import Guides
import Records

/// The examples of a questionnaire put to the test, and what none of them shows.
package struct ExampleTest: Sendable, Equatable {
  package let results: [ExampleResult]
  package let coverage: ExampleCoverage

  package init(of questionnaire: Questionnaire) {
    let assessments = questionnaire.examples.map {
      Assessment(of: questionnaire, answers: $0.answers)
    }
    results = zip(questionnaire.examples, assessments).map { example, assessment in
      ExampleResult(
        example: example,
        differences: example.differences(from: assessment, in: questionnaire)
      )
    }
    coverage = ExampleCoverage(of: questionnaire, by: assessments)
  }

  /// Whether every example gives what it promises.
  package var isPassed: Bool { results.allSatisfy(\.differences.isEmpty) }
}

extension Example {
  fileprivate func differences(
    from assessment: Assessment,
    in questionnaire: Questionnaire
  ) -> [ExampleDifference] {
    levelDifferences(assessment, questionnaire) + recommendationDifferences(assessment)
      + answerDifferences(assessment, questionnaire)
  }

  private func levelDifferences(
    _ assessment: Assessment,
    _ questionnaire: Questionnaire
  ) -> [ExampleDifference] {
    var expected = [(Questionnaire.overall, level, assessment.level)]
    for domain in domainLevels.keys.sorted() {
      expected.append((domain, domainLevels[domain], assessment.domainLevels[domain] ?? .unknown))
    }
    return expected.compactMap { domain, expected, found in
      guard let expected, expected.level != found else { return nil }
      return .level(of: domain, expected: expected, found: found)
    }
  }

  private func recommendationDifferences(_ assessment: Assessment) -> [ExampleDifference] {
    let found = assessment.recommendations.map(\.id)
    guard let recommendations, recommendations != found else { return [] }
    let missing = recommendations.filter { !found.contains($0) }
    let unexpected = found.filter { !recommendations.contains($0) }
    guard missing.isEmpty, unexpected.isEmpty else {
      return missing.map { .missingRecommendation($0) }
        + unexpected.map { .unexpectedRecommendation($0) }
    }
    return [.otherOrder(expected: recommendations, found: found)]
  }

  private func answerDifferences(
    _ assessment: Assessment,
    _ questionnaire: Questionnaire
  ) -> [ExampleDifference] {
    let asked = Set(assessment.relevance.questions.map(\.id))
    let wronglyAsked = notAsked.filter(asked.contains)
    let unused = answers.keys.filter { !asked.contains($0) }.sorted()
    let impossible = answers.keys.sorted().compactMap { id -> ExampleDifference? in
      guard let question = questionnaire.question(id), let answer = answers[id],
        !question.accepts(answer)
      else { return nil }
      return .impossibleAnswer(question: id, answer)
    }
    return wronglyAsked.map { .asked(question: $0) } + unused.map { .unusedAnswer(question: $0) }
      + impossible
  }
}

extension ExpectedLevel {
  fileprivate var level: Level {
    switch self {
    case .known(let number): .known(number)
    case .unknown: .unknown
    }
  }
}
