import Guides
import Specimens
import Testing

@testable import Interviews

struct `A question accepts` {
  private let choices = [choice("a"), choice("b"), choice("none", exclusive: true)]

  @Test(arguments: [Question.Form.yesNo, .oneOf, .observation, .scale])
  func `one of its choices`(_ form: Question.Form) {
    let question = question("q", choices, form: form)
    #expect(question.accepts(.choice("a")))
    #expect(!question.accepts(.choice("c")))
    #expect(!question.accepts(.choices(["a"])))
    #expect(!question.accepts(.number(1)))
  }

  @Test(arguments: [
    (["a"], true), (["a", "b"], true), (["none"], true), ([], false), (["c"], false),
    (["a", "c"], false), (["a", "none"], false),
  ])
  func `some of its choices, none beside an exclusive one`(_ ids: [String], _ fits: Bool) {
    #expect(question("q", choices, form: .someOf).accepts(.choices(Set(ids))) == fits)
  }

  @Test(arguments: [(0, true), (9, true), (10, false), (-1, false)])
  func `a number inside its bounds`(_ number: Int, _ fits: Bool) {
    #expect(question("q", form: .number, bounds: 0...9).accepts(.number(number)) == fits)
    #expect(question("q", form: .scale, bounds: 0...9).accepts(.number(number)) == fits)
  }

  @Test func `without bounds only the numbers it names`() {
    let number = question("q", [choice("1"), choice("2")], form: .number)
    #expect(number.accepts(.number(2)))
    #expect(!number.accepts(.number(3)))
    #expect(!number.accepts(.choice("1")))
  }

  @Test func `only its own ways of not answering, and nothing at all for a note`() {
    var question = question("q", choices)
    question.nonAnswers = [.doesNotKnow]
    #expect(question.accepts(.nonAnswer(.doesNotKnow)))
    #expect(!question.accepts(.nonAnswer(.prefersNot)))
    let note = Question(id: "n", ask: "", form: .note)
    #expect(!note.accepts(.nonAnswer(.notAsked)))
    #expect(!note.accepts(.choice("a")))
  }

  @Test func `every answer that the other tests invent`() {
    for seed in walks {
      var generator = SeededGenerator(seed: UInt64(seed))
      for question in GeneratedQuestionnaire.make(seed: seed).questions where question.form != .note
      {
        #expect(question.accepts(question.randomAnswer(&generator)), "seed \(seed)")
      }
    }
  }
}
