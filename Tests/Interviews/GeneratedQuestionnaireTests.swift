import Guides
import Records
import Specimens
import Testing

@testable import Interviews

/// The properties would prove little if the invented questionnaires were all alike.
struct `Invented questionnaires` {
  @Test func `show every form, every kind of condition and every outcome`() throws {
    var forms: Set<Question.Form> = []
    var levels: Set<Level> = []
    var traits: Set<String> = []
    for seed in walks {
      var generator = SeededGenerator(seed: UInt64(seed))
      let questionnaire = GeneratedQuestionnaire.make(seed: seed)
      let assessment = try Interview.walk(questionnaire, &generator).assessment
      forms.formUnion(questionnaire.questions.map(\.form))
      levels.insert(assessment.level)
      for condition in questionnaire.questions.compactMap(\.askIf) {
        traits.insert(condition.domains.isEmpty ? "asks on answers" : "asks on levels")
      }
      if assessment.relevance.questions.count < questionnaire.questions.count {
        traits.insert("skips")
      }
      if !assessment.gates.isEmpty { traits.insert("gates") }
      if !assessment.alerts.isEmpty { traits.insert("alerts") }
      if !assessment.notAssessed.isEmpty { traits.insert("not assessed") }
      if assessment.recommendations.count > 1 { traits.insert("several recommendations") }
    }
    #expect(forms == Set(Question.Form.allCases))
    #expect(levels == Set((1...5).map(Level.known) + [.unknown]))
    #expect(
      traits == [
        "asks on answers", "asks on levels", "skips", "gates", "alerts", "not assessed",
        "several recommendations",
      ]
    )
  }

  @Test func `are the same for the same seed`() {
    #expect(GeneratedQuestionnaire.make(seed: 7) == GeneratedQuestionnaire.make(seed: 7))
    #expect(GeneratedQuestionnaire.make(seed: 7) != GeneratedQuestionnaire.make(seed: 8))
  }
}
