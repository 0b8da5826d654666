import Guides
import Records
import Specimens
import Testing

@testable import Interviews

struct `Any assessment` {
  @Test func `is blind to answers that are not asked for`() throws {
    var tried = 0
    for seed in walks {
      var generator = SeededGenerator(seed: UInt64(seed))
      let questionnaire = GeneratedQuestionnaire.make(seed: seed)
      let interview = try Interview.walk(questionnaire, &generator)
      let asked = Set(interview.assessment.relevance.questions.map(\.id))
      var answers = interview.answers
      for question in questionnaire.questions
      where !asked.contains(question.id) && question.form != .note {
        answers[question.id] = question.randomAnswer(&generator)
        tried += 1
      }
      let other = Assessment(of: questionnaire, answers: answers)
      #expect(other == interview.assessment, "seed \(seed)")
    }
    #expect(tried > walks.count / 4)
  }

  // A refusal makes conditions unknown, so questions can only be added. With `is answered`, or with a
  // level, which less knowledge may move, a refusal could take questions away, and their points with
  // them. A question added with no worthless choice would raise the lower end: hence `alwaysAZero`.
  @Test func `one refusal more never narrows an interval`() throws {
    var taste = GeneratedQuestionnaire.Taste()
    taste.asksOnGaps = false
    taste.alwaysAZero = true
    for seed in walks {
      var generator = SeededGenerator(seed: UInt64(seed))
      let questionnaire = GeneratedQuestionnaire.make(seed: seed, taste)
      let before = try Interview.walk(questionnaire, &generator)
      for id in before.answers.keys.sorted() {
        var answers = before.answers
        answers[id] = .nonAnswer(.prefersNot)
        let after = Assessment(of: questionnaire, answers: answers).scores
        let scores = before.assessment.scores
        #expect(after.overall.isAtLeastAsOpen(as: scores.overall), "seed \(seed), \(id)")
        for (domain, score) in scores.domains {
          #expect(after.domains[domain]?.isAtLeastAsOpen(as: score) == true, "seed \(seed), \(id)")
        }
      }
    }
  }

  @Test func `a better answer never lowers the level once everything is answered`() throws {
    var taste = GeneratedQuestionnaire.Taste()
    taste.choicesWithoutPoints = false
    var tried = 0
    for seed in walks {
      var generator = SeededGenerator(seed: UInt64(seed))
      let questionnaire = GeneratedQuestionnaire.make(seed: seed, taste)
      let before = try Interview.walk(questionnaire, &generator, refusals: 0)
      for question in before.assessment.relevance.questions {
        for (better, worse) in question.pairs where before.answers[question.id] == .choice(worse.id)
        {
          var answers = before.answers
          answers[question.id] = .choice(better.id)
          let after = Assessment(of: questionnaire, answers: answers)
          guard after.relevance.questions == before.assessment.relevance.questions else { continue }
          tried += 1
          #expect(after.level.rank >= before.assessment.level.rank, "seed \(seed), \(question.id)")
          for (domain, level) in before.assessment.domainLevels {
            #expect(
              (after.domainLevels[domain]?.rank ?? 0) >= level.rank,
              "seed \(seed), \(domain)"
            )
          }
        }
      }
    }
    #expect(tried > walks.count / 2)
  }

  @Test func `when everything is refused no level is claimed and something is proposed`() throws {
    for seed in walks {
      var generator = SeededGenerator(seed: UInt64(seed))
      let questionnaire = GeneratedQuestionnaire.make(seed: seed)
      let assessment = try Interview.walk(questionnaire, &generator, refusals: 100).assessment
      #expect(assessment.level == .unknown, "seed \(seed)")
      #expect(assessment.domainLevels.values.allSatisfy { $0 == .unknown }, "seed \(seed)")
      #expect(assessment.alerts == [] && assessment.gates == [], "seed \(seed)")
      let promised = questionnaire.recommendations.contains { ["other", "talk"].contains($0.id) }
      #expect(!promised || !assessment.recommendations.isEmpty, "seed \(seed)")
    }
  }

  // Without conditions on gaps or levels, what holds already cannot be unmade by another answer.
  @Test func `what is recommended stays so while the rest is answered`() throws {
    var taste = GeneratedQuestionnaire.Taste()
    taste.asksOnConditions = false
    taste.recommendsOnGaps = false
    for seed in walks {
      var generator = SeededGenerator(seed: UInt64(seed))
      let questionnaire = GeneratedQuestionnaire.make(seed: seed, taste)
      var interview = try Interview.walk(questionnaire, &generator, refusals: 50)
      var sure = Set(interview.assessment.recommendations.filter { $0.condition != nil }.map(\.id))
      for question in interview.assessment.relevance.questions {
        guard case .nonAnswer = interview.answers[question.id] else { continue }
        let answer = question.randomAnswer(&generator, refusals: 0)
        try interview.append(.answered(question: question.id, answer))
        let shown = Set(interview.assessment.recommendations.map(\.id))
        #expect(sure.isSubset(of: shown), "seed \(seed)")
        sure = Set(interview.assessment.recommendations.filter { $0.condition != nil }.map(\.id))
      }
      #expect(interview.assessment.notAssessed == [], "seed \(seed)")
    }
  }
}

extension Score {
  fileprivate func isAtLeastAsOpen(as other: Score) -> Bool {
    guard let narrow = other.interval else { return true }
    guard let wide = interval else { return false }
    let dust = 1e-9
    return wide.lowerBound <= narrow.lowerBound + dust
      && wide.upperBound >= narrow.upperBound - dust
  }
}

extension Question {
  /// Choices without gate of which the first earns at least as much as the second in every domain.
  fileprivate var pairs: [(better: Choice, worse: Choice)] {
    let open = choices.filter { $0.atMost == nil }
    return open.flatMap { better in
      open.filter { worse in
        worse.id != better.id && worse.points.allSatisfy { (better.points[$0] ?? 0) >= $1 }
      }.map { (better, $0) }
    }
  }
}

extension Level {
  fileprivate var rank: Int { if case .known(let number) = self { number } else { 0 } }
}
