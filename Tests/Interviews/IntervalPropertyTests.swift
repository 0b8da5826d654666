import Guides
import Records
import Specimens
import Testing

@testable import Interviews

/// Against an oracle that tries every way of answering what is left.
struct `Any interval` {
  private var taste: GeneratedQuestionnaire.Taste {
    var taste = GeneratedQuestionnaire.Taste()
    taste.asksOnConditions = false
    taste.choicesWithoutPoints = false
    taste.gates = false  // only an answer raises a gate: what is left may hold some
    taste.questions = 2...5
    return taste
  }

  @Test func `holds every score that the missing answers could give`() throws {
    for seed in walks {
      var generator = SeededGenerator(seed: UInt64(seed))
      let questionnaire = GeneratedQuestionnaire.make(seed: seed, taste)
      let interview = try Interview.walk(questionnaire, &generator, refusals: 30)
      let score = interview.assessment.scores.overall
      guard let interval = score.interval else { continue }
      for answers in interview.completions {
        let full = Assessment(of: questionnaire, answers: answers).scores.overall
        guard let percent = full.percent else { continue }
        #expect((0...100).contains(percent), "seed \(seed)")
        #expect(interval.lowerBound <= percent + 1e-9, "seed \(seed)")
        #expect(interval.upperBound >= percent - 1e-9, "seed \(seed)")
      }
    }
  }

  @Test func `a level claimed before the end lies among those that are still possible`() throws {
    for seed in walks {
      var generator = SeededGenerator(seed: UInt64(seed))
      let questionnaire = GeneratedQuestionnaire.make(seed: seed, taste)
      let interview = try Interview.walk(questionnaire, &generator, refusals: 30)
      let completions = interview.completions
      guard case .known(let claimed) = interview.assessment.level, !completions.isEmpty
      else { continue }
      let possible = completions.compactMap { answers -> Int? in
        guard case .known(let level) = Assessment(of: questionnaire, answers: answers).level
        else { return nil }
        return level
      }
      #expect(claimed <= (possible.max() ?? 0), "seed \(seed)")
      #expect(claimed >= (possible.min() ?? 9), "seed \(seed)")
    }
  }
}

extension Interview {
  /// The answers given, completed in every way; sets of choices by the emptiest and the fullest.
  ///
  /// None at all when there would be too many to try.
  fileprivate var completions: [[String: Answer]] {
    var all = [answers]
    for question in assessment.relevance.questions where answers[question.id]?.isGiven == false {
      all = all.flatMap { answers in
        question.everyAnswer.map { answers.merging([question.id: $0]) { $1 } }
      }
      if all.count > 400 { return [] }
    }
    return all
  }
}

extension Question {
  fileprivate var everyAnswer: [Answer] {
    switch form {
    case .note: []
    case .number where choices.isEmpty: [.number(0)]
    case .number: choices.compactMap { Int($0.id) }.map(Answer.number)
    case .yesNo, .oneOf, .observation, .scale: choices.map { .choice($0.id) }
    case .someOf:
      choices.map { .choices([$0.id]) }
        + [.choices(Set(choices.filter { !$0.isExclusive }.map(\.id)))]
    }
  }
}
