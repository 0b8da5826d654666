import Foundation
import Guides
import Records
import Specimens
import Testing

@testable import Interviews

struct `Any interview` {
  @Test func `comes to its end within its number of questions`() throws {
    for seed in walks {
      var generator = SeededGenerator(seed: UInt64(seed))
      let questionnaire = GeneratedQuestionnaire.make(seed: seed)
      let interview = try Interview.walk(questionnaire, &generator)
      #expect(interview.isComplete, "seed \(seed)")
      #expect(interview.events.count <= questionnaire.questions.count, "seed \(seed)")
      #expect(interview.answersThatDoNotCount == [], "seed \(seed)")
      let asked = interview.assessment.relevance.questions.filter { $0.form != .note }
      #expect(Set(asked.map(\.id)) == Set(interview.answers.keys), "seed \(seed)")
    }
  }

  @Test func `undoing an answer leaves no trace, redoing it gives it back`() throws {
    for seed in walks {
      var generator = SeededGenerator(seed: UInt64(seed))
      let before = try Interview.walk(GeneratedQuestionnaire.make(seed: seed), &generator)
      var interview = before
      try interview.answerAnything(&generator)
      let after = interview
      guard after.events.count > before.events.count else { continue }
      try interview.append(.undone)
      #expect(interview.hasSameState(as: before), "seed \(seed)")
      try interview.append(.redone)
      #expect(interview.hasSameState(as: after), "seed \(seed)")
      #expect(interview.canRedo == false, "seed \(seed)")
    }
  }

  @Test func `undone to its beginning it is new, redone to its end it is whole`() throws {
    for seed in walks {
      var generator = SeededGenerator(seed: UInt64(seed))
      let questionnaire = GeneratedQuestionnaire.make(seed: seed)
      let whole = try Interview.walk(questionnaire, &generator)
      var interview = whole
      while interview.canUndo { try interview.append(.undone) }
      #expect(interview.hasSameState(as: Interview(questionnaire)), "seed \(seed)")
      while interview.canRedo { try interview.append(.redone) }
      #expect(interview.hasSameState(as: whole), "seed \(seed)")
    }
  }

  @Test func `an answer changed and changed back changes nothing`() throws {
    for seed in walks {
      var generator = SeededGenerator(seed: UInt64(seed))
      let before = try Interview.walk(GeneratedQuestionnaire.make(seed: seed), &generator)
      guard let question = before.assessment.relevance.questions.first(where: { $0.form != .note }),
        let answer = before.answers[question.id]
      else { continue }
      var interview = before
      let other = question.randomAnswer(&generator)
      try interview.append(.answered(question: question.id, other))
      try interview.append(.answered(question: question.id, answer))
      #expect(interview.hasSameState(as: before), "seed \(seed)")
    }
  }

  @Test func `its state depends on what was answered, not on the order`() throws {
    for seed in walks {
      var generator = SeededGenerator(seed: UInt64(seed))
      let questionnaire = GeneratedQuestionnaire.make(seed: seed)
      let first = try Interview.walk(questionnaire, &generator)
      var second = Interview(questionnaire)
      for id in first.answers.keys.sorted().shuffled(using: &generator) {
        try second.append(.answered(question: id, try #require(first.answers[id])))
      }
      #expect(second.hasSameState(as: first), "seed \(seed)")
      #expect(
        Assessment(of: questionnaire, answers: first.answers) == first.assessment,
        "seed \(seed)"
      )
    }
  }

  @Test func `saved and loaded it is the same`() throws {
    for seed in walks {
      var generator = SeededGenerator(seed: UInt64(seed))
      let questionnaire = GeneratedQuestionnaire.make(seed: seed)
      var interview = try Interview.walk(questionnaire, &generator)
      try interview.append(.judged(Judgement(level: 2, reason: .knownVisitor)))
      try interview.append(
        .setAside(recommendation: generator.pick(questionnaire.recommendations).id, .later)
      )
      for _ in 0..<generator.number(0...4) {
        try interview.append(generator.pick([.undone, .redone]))
      }
      let text = try JSONEncoder().encode(interview.events)
      let events = try JSONDecoder().decode([Event].self, from: text)
      #expect(Interview(questionnaire, events: events) == interview, "seed \(seed)")
    }
  }
}

extension Interview {
  /// Whether everything but the history is the same.
  fileprivate func hasSameState(as other: Interview) -> Bool {
    answers == other.answers && judgement == other.judgement && setAside == other.setAside
      && assessment == other.assessment
  }
}
