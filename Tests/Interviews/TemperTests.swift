import Guides
import Records
import Specimens
import Testing

@testable import Interviews

struct `The temper of a visitor` {
  @Test func `answers every form as it accepts, and refuses now and then`() {
    var dice = Dice(seed: 2)
    var forms: Set<Question.Form> = []
    var refusals = 0
    for seed in 0..<200 {
      for question in GeneratedQuestionnaire.make(seed: seed).questions {
        guard let answer = Temper(using: &dice).answer(to: question, using: &dice) else {
          #expect(question.form == .note)
          continue
        }
        #expect(question.accepts(answer), "seed \(seed)")
        if answer.isGiven { forms.insert(question.form) } else { refusals += 1 }
      }
    }
    #expect(forms == Set(Question.Form.allCases).subtracting([.note]))
    #expect(refusals > 100)
  }

  @Test(arguments: [(0.0, "0"), (0.4, "1"), (1.0, "3")])
  func `of a steady visitor goes for what its ease earns`(_ ease: Double, _ id: String) {
    var dice = Dice(seed: 4)
    let steady = Temper(ease: ease, steadiness: 100, refusals: 0, ticks: 0)
    for _ in 0..<20 {
      #expect(steady.answer(to: scored("email"), using: &dice) == .choice(id))
    }
  }
}
