import Guides
import Interviews
import Statistics
import Testing

@testable import guichet

struct InventedVisitorTests {
  @Test func `an index is drawn as often as its weight says`() {
    var generator = SeededGenerator(seed: 1)
    var counts = [0, 0, 0, 0]
    for _ in 0..<4000 { counts[generator.draw([1, 0, 2, 1])] += 1 }
    #expect(counts[1] == 0)
    #expect((900...1100).contains(counts[0]) && (900...1100).contains(counts[3]))
    #expect((1900...2100).contains(counts[2]))
  }

  @Test(arguments: [0, 30, 100])
  func `something happens as often as it is said to`(_ percent: Int) {
    var generator = SeededGenerator(seed: 2)
    let count = (0..<2000).count { _ in generator.happens(percent) }
    #expect((percent * 20 - 100...percent * 20 + 100).contains(count))
    #expect(percent != 0 || count == 0)
    #expect(percent != 100 || count == 2000)
  }

  @Test func `ease stays between nothing and everything`() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      #expect((0...1).contains(InventedVisitor(using: &generator).ease))
    }
  }

  @Test func `every answer fits its question`() throws {
    var generator = SeededGenerator(seed: 4)
    for questionnaire in try PackageFolder.content().questionnaires {
      for question in questionnaire.questions where question.form != .note {
        let visitor = InventedVisitor(using: &generator)
        #expect(question.accepts(visitor.answer(to: question, using: &generator)))
      }
    }
  }
}
